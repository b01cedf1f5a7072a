package uk.lantern.content.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Identifiers that are known by how they are written. */
final class WrittenForms {

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String BORN =
      "\\b(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?|birthday(?: is)?)[ :,=-]{0,4}";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  private static final Map<Pattern, IdentifierKind> FORMS = forms();

  private WrittenForms() {}

  private static Map<Pattern, IdentifierKind> forms() {
    Map<Pattern, IdentifierKind> forms = new LinkedHashMap<>();
    add(
        forms,
        "https?://\\S{0,300}(?:mosaic|liquidlogic|systmone|cpoms|rio|emis|arbor|niche|case|client|person|patient|pupil)\\S{0,300}",
        IdentifierKind.CASE_LINK);
    add(
        forms,
        "[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,5}",
        IdentifierKind.EMAIL);
    String date =
        "(?:\\d{1,4}[/.\\- ]\\d{1,2}[/.\\- ]\\d{2,4}|"
            + DAY
            + "(?: of)?[ -]"
            + MONTH
            + "[ ,-]{1,2}\\d{2,4}|"
            + MONTH
            + " "
            + DAY
            + "[ ,]{1,2}\\d{2,4})";
    add(
        forms,
        BORN + "(?:" + date + "|\\d{6,8}|" + DAY + "(?: of)? " + MONTH + ")",
        IdentifierKind.DATE_OF_BIRTH);
    addPlacesAndNumbers(forms);
    return forms;
  }

  private static void addPlacesAndNumbers(Map<Pattern, IdentifierKind> forms) {
    add(
        forms,
        "(?<![\\d/])\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}(?![\\d/])",
        IdentifierKind.DATE_OF_BIRTH);
    add(forms, "(?<!\\d)(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)", IdentifierKind.DATE_OF_BIRTH);
    add(
        forms,
        "\\b[a-pr-uwyz][a-z]?\\d[a-z\\d]? {0,2}\\d[abd-hjlnp-uw-z]{2}\\b",
        IdentifierKind.POSTCODE);
    add(
        forms,
        "\\b(?:flat \\d{1,4},? )?\\d{1,4}[a-z]?,? (?:[a-z']{2,20} ){1,3}(?:road|rd|street|avenue|ave|lane|close|drive|crescent|gardens|terrace|way|court|grove|place)\\b",
        IdentifierKind.ADDRESS);
    add(forms, "\\b[a-z]{2}\\d{2} ?[a-z]{3}\\b", IdentifierKind.CAR_PLATE);
    add(
        forms,
        "\\b(?:mosaic|liquidlogic|lcs|systmone|rio|cpoms|crime|case|niche|cris|incident|client|patient|hospital)(?: ?(?:id|no\\.?|number|ref(?:erence)?|file))?[ :#=]{1,4}(?=[a-z0-9/-]{0,12}\\d{3})[a-z0-9/-]{4,20}",
        IdentifierKind.CASE_NUMBER);
    add(forms, "\\b47\\d{9}/\\d{2}\\b", IdentifierKind.CASE_NUMBER);
  }

  private static void add(Map<Pattern, IdentifierKind> forms, String form, IdentifierKind kind) {
    forms.put(Pattern.compile(form, Pattern.CASE_INSENSITIVE), kind);
  }

  /** Full-width and other digits as 0 to 9, one character for one. */
  static String withStandardDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> out.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return out.toString();
  }

  static String replace(String text, Set<IdentifierKind> removed) {
    String out = text;
    for (Map.Entry<Pattern, IdentifierKind> form : FORMS.entrySet()) {
      out = NumberForms.swap(out, form.getKey(), form.getValue(), found -> true, removed);
    }
    return out;
  }
}
