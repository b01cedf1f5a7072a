package uk.lantern.bot.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.PrioritySet.Priority;

/** The partnership's priorities as people name them: by number, by name, by code. */
@Component
public class Priorities {

  private final Catalogue catalogue;

  Priorities(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The one that is meant on that London date. */
  public Optional<Priority> named(String words, LocalDate today) {
    String low = words.strip().toLowerCase(Locale.UK);
    return on(today).stream()
        .filter(
            it ->
                low.equals(String.valueOf(it.number()))
                    || low.equals(it.code().toLowerCase(Locale.UK))
                    || low.equals(it.title().toLowerCase(Locale.UK))
                    || low.equals(it.plainTitle().toLowerCase(Locale.UK)))
        .findFirst();
  }

  public List<Priority> on(LocalDate today) {
    return catalogue.prioritySets().stream()
        .filter(set -> set.holdsOn(today))
        .flatMap(set -> set.priorities().stream())
        .toList();
  }
}
