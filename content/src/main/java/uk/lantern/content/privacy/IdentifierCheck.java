package uk.lantern.content.privacy;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds and takes out what identifies a person. It will miss some: it recommends, not promises. */
@Component
public final class IdentifierCheck {

  private final NameFinder names = NameFinder.shipped();

  /** The text with each identifier replaced by its token, and the kinds that were found. */
  public Cleaned clean(String text) {
    Set<IdentifierKind> removed = EnumSet.noneOf(IdentifierKind.class);
    String cleaned = WrittenForms.withStandardDigits(text);
    cleaned = NumberForms.replace(cleaned, removed);
    cleaned = WrittenForms.replace(cleaned, removed);
    cleaned = names.replace(cleaned, removed);
    return removed.isEmpty() ? new Cleaned(text, removed) : new Cleaned(cleaned, removed);
  }

  /** The kinds of identifier in a text, for forms that ask the person to reword. */
  public Set<IdentifierKind> finds(String text) {
    return clean(text).removed();
  }
}
