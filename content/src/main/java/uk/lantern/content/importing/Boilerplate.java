package uk.lantern.content.importing;

import java.util.List;
import java.util.regex.Pattern;

/** What stands in every report and teaches nothing: letterheads, contents, contacts, copyright. */
final class Boilerplate {

  /** A salutation is looked for on the first pages only. */
  private static final int LETTER_PAGES = 2;

  private static final int CONTENTS_LINES = 5;

  private static final Pattern CONTENTS = Pattern.compile("(?:\\.\\s?){4,}\\s*\\d{1,3}$");
  private static final Pattern DEAR = Pattern.compile("^Dear\\b.*");
  private static final Pattern CLOSING = Pattern.compile("^Yours (?:sincerely|faithfully)\\b.*");
  private static final Pattern BACK_PAGE =
      Pattern.compile(
          "^(?:The Office for Standards in Education, Children|If you would like a copy of this"
              + "|You may reuse this information|You may copy all or parts"
              + "|Any complaints about the inspection or the report).*");
  private static final Pattern CONTACT =
      Pattern.compile(
          "https?://|www\\.|\\S@\\S|(?i:\\b(?:telephone|textphone|minicom)\\b)|\\b0\\d{2,4} \\d{3}"
              + "|Crown copyright|\\b[A-Z]{1,2}\\d[\\dA-Z]? \\d[A-Z]{2}\\b|Piccadilly Gate");

  private Boilerplate() {}

  /** Whether a paragraph is an address, a contact line or a copyright line. */
  static boolean is(String paragraph) {
    return CONTACT.matcher(paragraph).find() || CONTENTS.matcher(paragraph).find();
  }

  /** Whether everything up to here is a letterhead. */
  static boolean opensLetter(String line) {
    return DEAR.matcher(line).matches();
  }

  /** Whether a letter ends here. */
  static boolean closesLetter(String line) {
    return CLOSING.matcher(line).matches();
  }

  /** Without letterhead, contents pages and everything after the signature or on the back page. */
  static List<PdfLine> without(List<PdfLine> lines) {
    int start = 0;
    int end = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (line.page() <= LETTER_PAGES && opensLetter(line.text())) {
        start = i + 1;
      } else if (ends(line, lines)) {
        end = i;
        break;
      }
    }
    return lines.subList(Math.min(start, end), end).stream()
        .filter(line -> !onContentsPage(line, lines))
        .toList();
  }

  private static boolean ends(PdfLine line, List<PdfLine> lines) {
    int last = lines.getLast().page();
    return closesLetter(line.text())
        || (line.page() >= last - 1 && BACK_PAGE.matcher(line.text()).matches());
  }

  private static boolean onContentsPage(PdfLine line, List<PdfLine> lines) {
    return lines.stream()
            .filter(other -> other.page() == line.page())
            .filter(other -> CONTENTS.matcher(other.text()).find())
            .limit(CONTENTS_LINES)
            .count()
        == CONTENTS_LINES;
  }
}
