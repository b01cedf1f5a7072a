package uk.lantern.content.questionnaire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type, brought into one form. */
final class TypedWords {

  /** Control characters, and those that nobody sees, such as one that turns the direction round. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\u200c\\u200d]]");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");
  private static final Pattern DASHES = Pattern.compile("[‐-―]");
  private static final Pattern END = Pattern.compile("[.!?,;:\\s]+$");

  /** A dash within; one before a number makes it another number. */
  private static final Pattern DASH = Pattern.compile("(?<=.)-");

  private TypedWords() {}

  /** To be kept: the same words without what cannot be seen. */
  static String tidy(String typed) {
    String text = typed.replace("\r\n", "\n").replace('\t', ' ');
    text = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /**
   * As many characters as before, so that places stay; apostrophes and dashes are the plain ones.
   */
  static String level(String tidy) {
    String text = tidy.replace('’', '\'').replace('‘', '\'');
    return DASHES.matcher(text).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** To be compared: "N/A." is the same as "na", and "Yes - used" as "yes used". */
  static String plain(String typed) {
    String text = END.matcher(level(tidy(typed))).replaceAll("");
    return BLANKS
        .matcher(DASH.matcher(text.replace("/", "")).replaceAll(" "))
        .replaceAll(" ")
        .strip();
  }
}
