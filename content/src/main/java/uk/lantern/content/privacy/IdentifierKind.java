package uk.lantern.content.privacy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can identify a person, and the token that takes its place. */
public enum IdentifierKind {
  NAME("a", "name"),
  AGE("an", "age"),
  DATE_OF_BIRTH("a", "date of birth"),
  NHS_NUMBER("an", "NHS number"),
  UPN("a", "pupil number"),
  NATIONAL_INSURANCE("a", "National Insurance number"),
  POSTCODE("a", "postcode"),
  ADDRESS("an", "address"),
  PHONE("a", "phone number"),
  EMAIL("an", "email"),
  CAR_PLATE("a", "car plate"),
  CASE_NUMBER("a", "case number"),
  CASE_LINK("a", "link"),
  SCHOOL("a", "school"),
  SCHOOL_CLASS("a", "class"),
  PLACE("a", "place");

  private final String article;
  private final String noun;

  IdentifierKind(String article, String noun) {
    this.article = article;
    this.noun = noun;
  }

  /** What stands in the cleaned text, for example {@code [name]}. */
  public String token() {
    return "[" + noun + "]";
  }

  /** In words for a sentence such as "I removed a date of birth". */
  public String words() {
    return article + " " + noun;
  }

  /** The kinds that were taken out of a text on its way here: each has left its token. */
  public static Set<IdentifierKind> tokensIn(String text) {
    Set<IdentifierKind> kinds = EnumSet.allOf(IdentifierKind.class);
    kinds.removeIf(kind -> !text.contains(kind.token()));
    return kinds;
  }

  /**
   * What was taken out of a text, in words with commas; empty when nothing was. For forms that ask
   * the person to reword: a hole in a sentence would be kept for years.
   */
  public static String wordsOfTokensIn(String text) {
    return tokensIn(text).stream().map(IdentifierKind::words).collect(Collectors.joining(", "));
  }
}
