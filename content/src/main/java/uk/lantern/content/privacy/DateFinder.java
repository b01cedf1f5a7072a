package uk.lantern.content.privacy;

import java.util.List;
import java.util.regex.MatchResult;

/**
 * Dates of birth. A date in words is one only after "born" and the like: reports and rounds have
 * dates too.
 */
final class DateFinder implements Finder {

  private static final String BARE_ISO = "(?:19|20)\\d{2}([/.-])\\d{2}\\1\\d{2}(?!\\d)";
  private static final String PART =
      ("(?:\\d{8}(?!\\d)|\\d{6}(?!\\d)|"
              + DateWords.DAY
              + "(?: day)?(?: of)? ?"
              + DateWords.MONTH
              + "(?![a-z])")
          + ("|"
              + DateWords.MONTH
              + " "
              + DateWords.DAY
              + "(?![a-z])|"
              + DateWords.MONTH
              + ",? (?:19|20)\\d{2})");
  private static final String BORN =
      "(?<![a-z])(?:d ?\\.? ?o ?\\.? ?b\\.?|date[ -]of[ -]birth|birth[ -]?date|birth[ -]?day|bday|born)"
          + "(?: (?:is|was|on|the|it's|given|as)){0,3}[ :;,=(\\n-]{0,5}";
  private static final String OF_A_PAPER =
      "(?:published|since|dated|updated|version|due|deadline|review(?:ed)?|reports?|inspections?|until|meeting"
          + "|audit|valid|jump to|issued|effective|starts?|ends?|checked|training|by)"
          + "(?: (?:of|on|from|date|is))?(?: (?:of|on|from|date|is))?[ :(][ :(]?";

  private static final List<Form> FORMS =
      List.of(
          born(BORN + "(?:" + DateWords.WHOLE + "|" + PART + ")"),
          born("(?<!\\d)"
                  + DateWords.WHOLE
                  + "[ ,(-]{1,3}(?:d\\.?o\\.?b\\.?|date of birth|birth)(?![a-z])")
              .near("bB", 60, 8),
          born("(?<![a-z])b\\. ?" + DateWords.WHOLE).near(View.DIGIT, 40, 40),
          born("(?:was|is|he's|she's) born in " + DateWords.MONTH + ",? " + DateWords.YEAR)
              .near(" born in ", 8, 40),
          born(
              "turn(?:s|ed|ing) "
                  + DateWords.COUNT
                  + "(?: on| this| next)? "
                  + DateWords.DAY
                  + "(?: of)? ?"
                  + DateWords.MONTH),
          Form.of(
                  "(?<![\\d/.-])(?=\\d{1,4} ?[/.-])(?<!"
                      + OF_A_PAPER
                      + ")(?:"
                      + BARE_ISO
                      + "|(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\3 ?((?:19|20)?\\d{2})(?![\\d/]))",
                  IdentifierKind.DATE_OF_BIRTH,
                  DateFinder::isDate)
              .whole()
              .near(View.DIGIT, 1, 20));

  private static Form born(String regex) {
    return Form.of(regex, IdentifierKind.DATE_OF_BIRTH);
  }

  @Override
  public void find(View view, List<Found> found) {
    FORMS.forEach(form -> form.find(view, found));
  }

  private static boolean isDate(MatchResult match) {
    if (match.group(2) == null) {
      return true;
    }
    int first = Integer.parseInt(match.group(2));
    int second = Integer.parseInt(match.group(4));
    boolean day = first >= 1 && second >= 1 && first <= 31 && second <= 31;
    boolean month = first <= 12 || second <= 12;
    // "1.2.24" is a paragraph, "4/5/16" and "04.05.16" are dates.
    boolean paragraph = !match.group(3).equals("/") && match.group().length() < 8;
    return day && month && !paragraph;
  }
}
