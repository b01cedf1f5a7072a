package uk.lantern.content.privacy;

/** How dates and ages are written, as parts of a regular expression. */
final class DateWords {

  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  static final String YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})(?!\\d)";
  static final String IN_WORDS =
      "(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
          + "|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
          + "|nineteenth|twentieth|thirtieth)";
  static final String DAY = "(?:\\d{1,2}(?: ?(?:st|nd|rd|th))?|" + IN_WORDS + ")";
  static final String BETWEEN = " ?[/.\\-\\\\ ] ?";
  static final String NUMERIC = "\\d{1,2}" + BETWEEN + "\\d{1,2}" + BETWEEN + YEAR;
  static final String ISO = "(?:19|20)\\d{2}" + BETWEEN + "\\d{1,2}" + BETWEEN + "\\d{1,2}(?!\\d)";
  static final String WRITTEN =
      "(?:"
          + (DAY + "(?: day)?(?: of)?[ ,./-]{0,2}" + MONTH + "\\.?[ ,./-]{0,3}" + YEAR)
          + ("|" + MONTH + "\\.?[ -]{0,2}" + DAY + "[ ,-]{1,3}" + YEAR)
          + ("|(?:19|20)\\d{2}[ ,/-]{1,2}" + MONTH + "[ /-]{1,2}" + DAY)
          + ")";
  static final String WHOLE = "(?:" + WRITTEN + "|" + ISO + "|" + NUMERIC + ")";
  static final String SPAN =
      " ?(?:-| )?(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|y/?o|yo|m/?o)(?:[ -]olds?)?(?![a-z])";
  static final String COUNT =
      "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen)";

  private DateWords() {}
}
