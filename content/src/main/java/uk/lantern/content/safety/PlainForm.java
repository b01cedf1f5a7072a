package uk.lantern.content.safety;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings typed text to one plain form: lower case, straight quotes, single spaces. */
final class PlainForm {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}]");
  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t\\r>]{0,9}\\n");
  private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u201B\u02BC`\u00B4]");
  private static final Pattern SPELT =
      Pattern.compile("(?<![a-z0-9])(?:[a-z][ .*_-]{1,4}){5,60}[a-z](?![a-z0-9])");
  private static final Pattern LETTER_GAP = Pattern.compile("(?<=[a-z])[ .*_-](?=[a-z])");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}'?.!]");
  private static final Pattern SPACES = Pattern.compile("\\s{1,9999}");
  private static final Pattern LEET = Pattern.compile("(?<=[a-z])[013457@$](?=[a-z])");
  private static final Pattern STRETCHED = Pattern.compile("([a-z])\\1{2,99}");

  private PlainForm() {}

  /** The plain form, with one blank at each end so that every word has an edge. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = Lookalikes.replaced(plain);
    plain = PARAGRAPH.matcher(plain).replaceAll(". ");
    plain = QUOTES.matcher(plain).replaceAll("'");
    plain = SPELT.matcher(plain).replaceAll(m -> LETTER_GAP.matcher(m.group()).replaceAll(""));
    plain = LEET.matcher(plain).replaceAll(m -> letter(m.group()));
    plain = STRETCHED.matcher(plain).replaceAll("$1");
    plain = plain.replace("'", "");
    return " "
        + SPACES.matcher(NOT_WORD.matcher(plain).replaceAll(" ")).replaceAll(" ").trim()
        + " ";
  }

  private static String letter(String sign) {
    return switch (sign) {
      case "0" -> "o";
      case "1" -> "i";
      case "3" -> "e";
      case "4", "@" -> "a";
      case "5", "$" -> "s";
      default -> "t";
    };
  }
}
