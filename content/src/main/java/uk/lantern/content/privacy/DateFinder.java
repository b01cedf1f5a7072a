package uk.lantern.content.privacy;

import java.util.List;
import java.util.regex.MatchResult;

/**
 * Dates of birth, and ages that stand beside a name. A date in words without such a neighbour is
 * left: reports and rounds have dates too.
 */
final class DateFinder implements Finder {

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})(?!\\d)";
  private static final String IN_WORDS =
      "(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
          + "|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
          + "|nineteenth|twentieth|thirtieth)";
  private static final String DAY = "(?:\\d{1,2}(?: ?(?:st|nd|rd|th))?|" + IN_WORDS + ")";
  private static final String BETWEEN = " ?[/.\\-\\\\ ] ?";
  private static final String NUMERIC = "\\d{1,2}" + BETWEEN + "\\d{1,2}" + BETWEEN + YEAR;
  private static final String ISO =
      "(?:19|20)\\d{2}" + BETWEEN + "\\d{1,2}" + BETWEEN + "\\d{1,2}(?!\\d)";
  private static final String BARE_ISO = "(?:19|20)\\d{2}([/.-])\\d{2}\\1\\d{2}(?!\\d)";
  private static final String WRITTEN =
      "(?:"
          + (DAY + "(?: day)?(?: of)?[ ,./-]{0,2}" + MONTH + "\\.?[ ,./-]{0,3}" + YEAR)
          + ("|" + MONTH + "\\.?[ -]{0,2}" + DAY + "[ ,-]{1,3}" + YEAR)
          + ("|(?:19|20)\\d{2}[ ,/-]{1,2}" + MONTH + "[ /-]{1,2}" + DAY)
          + ")";
  private static final String WHOLE = "(?:" + WRITTEN + "|" + ISO + "|" + NUMERIC + ")";
  private static final String PART =
      ("(?:\\d{8}(?!\\d)|\\d{6}(?!\\d)|" + DAY + "(?: day)?(?: of)? ?" + MONTH + "(?![a-z])")
          + ("|" + MONTH + " " + DAY + "(?![a-z])|" + MONTH + ",? (?:19|20)\\d{2})");
  private static final String BORN =
      "(?<![a-z])(?:d ?\\.? ?o ?\\.? ?b\\.?|date[ -]of[ -]birth|birth[ -]?date|birth[ -]?day|bday|born)"
          + "(?: (?:is|was|on|the|it's|given|as)){0,3}[ :;,=(\\n-]{0,5}";
  private static final String NAMES = "\uE001{1,12}(?:'s)?";
  private static final String SPAN =
      " ?(?:-| )?(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|y/?o|yo|m/?o)(?:[ -]olds?)?(?![a-z])";
  private static final String COUNT =
      "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen)";

  private static final String OF_A_PAPER =
      "(?:published|since|dated|updated|version|due|deadline|review(?:ed)?|reports?|inspections?|until|meeting"
          + "|audit|valid|jump to|issued|effective|starts?|ends?|checked|training|by)"
          + "(?: (?:of|on|from|date|is))?(?: (?:of|on|from|date|is))?[ :(][ :(]?";

  private static final List<Form> FORMS =
      List.of(
          born(BORN + "(?:" + WHOLE + "|" + PART + ")"),
          born("(?<!\\d)" + WHOLE + "[ ,(-]{1,3}(?:d\\.?o\\.?b\\.?|date of birth|birth)(?![a-z])"),
          born("(?<![a-z])b\\. ?" + WHOLE),
          born(NAMES + "[ ,(:;-]{1,4}" + WHOLE),
          born("(?:was|is|he's|she's) born in " + MONTH + ",? " + YEAR),
          born("turn(?:s|ed|ing) " + COUNT + "(?: on| this| next)? " + DAY + "(?: of)? ?" + MONTH),
          Form.of(
                  "(?<![\\d/.-])(?=\\d)(?<!"
                      + OF_A_PAPER
                      + ")(?:"
                      + BARE_ISO
                      + "|(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\3 ?((?:19|20)?\\d{2})(?![\\d/]))",
                  IdentifierKind.DATE_OF_BIRTH,
                  DateFinder::isDate)
              .whole(),
          age(
              NAMES
                  + "(?:[ ,(:;-]{1,3}(?:is|was|who's|who is|who|just|now|turned|only|child)){0,3}"
                  + "[ ,(:;-]{1,3}(?:aged?:? )?("
                  + COUNT
                  + SPAN
                  + ")"),
          age(
              NAMES
                  + "(?:[ ,(:;-]{1,3}(?:is|was|who's|who is|just|now|turned|only)){0,3}"
                  + "[ ,(:;-]{1,3}aged?:? ("
                  + COUNT
                  + ")(?![\\p{L}\\d])"),
          age(
              NAMES
                  + "(?:,? (?:who )?(?:is|was|just turned|turned)| ?[,(:/-]) ?("
                  + COUNT
                  + ")(?= ?(?:[,.;:)!?/\\n-]|$|and |who |she |he |they |from |has |with ))"),
          age(
              Form.ALONE
                  + "("
                  + COUNT
                  + SPAN
                  + ")(?: (?:child|boy|girl|baby|pupil|son|daughter|called|named"
                  + "|lad|toddler|infant|patient)){0,2},? "
                  + NAMES));

  private static Form born(String regex) {
    return Form.of(regex, IdentifierKind.DATE_OF_BIRTH);
  }

  private static Form age(String regex) {
    return Form.of(regex, IdentifierKind.AGE);
  }

  @Override
  public void find(String view, List<Found> found) {
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
