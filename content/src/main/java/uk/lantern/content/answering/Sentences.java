package uk.lantern.content.answering;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into sentences, verbatim but for the white space around them. */
final class Sentences {

  private static final Pattern ENDS_IN_ABBREVIATION =
      Pattern.compile(
          "(?s).*(?:^|[\\s(])(?:Mr|Mrs|Ms|Dr|St|No|Nos|e\\.g|i\\.e|etc|para|cf|vs)\\.$");

  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

  private Sentences() {}

  /** In order; a blank line ends a sentence whatever stands before it. */
  static List<String> of(String text) {
    return PARAGRAPH.splitAsStream(text).flatMap(paragraph -> split(paragraph).stream()).toList();
  }

  private static List<String> split(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = 0;
    int from = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      end = pastNote(text, end);
      String piece = text.substring(start, Math.max(start, end)).strip();
      if (!piece.isEmpty() && !ENDS_IN_ABBREVIATION.matcher(piece).matches()) {
        sentences.add(piece);
        start = end;
      }
      from = end;
    }
    String rest = text.substring(start, Math.max(start, from)).strip();
    if (!rest.isEmpty()) {
      sentences.add(rest);
    }
    return List.copyOf(sentences);
  }

  /** A note in brackets behind a full stop belongs to the sentence before it. */
  private static int pastNote(String text, int end) {
    Matcher note = NOTE.matcher(text).region(end, text.length());
    return note.lookingAt() ? note.end() : end;
  }

  /**
   * Whether a sentence can stand alone in an answer: not a heading, fragment, question, contact.
   */
  static boolean citable(String sentence) {
    int words = sentence.split("\\s+").length;
    return words >= 6
        && words <= 70
        && ENDS.matcher(sentence).find()
        && BEGINS.matcher(sentence).lookingAt()
        && !CONTACT.matcher(sentence).find();
  }

  /** "They could feel it": true, but of whom stands in the sentence before. */
  static boolean leansOnTheOneBefore(String sentence) {
    return LEANS.matcher(sentence).lookingAt();
  }

  private static final Pattern LEANS =
      Pattern.compile(
          "(?:They|It|This|These|Those|Their|Its|He|She|However|Also|But|For example|In addition"
              + "|Consequently|Therefore|As a result|As such|Such|Similarly|Despite this)\\b");

  /** With a capital, perhaps in quotation marks. */
  private static final Pattern BEGINS = Pattern.compile("[\"'“‘]?\\p{Lu}");

  /** With a full stop, perhaps with a quotation mark, a note or its number behind it. */
  private static final Pattern ENDS = Pattern.compile("\\.[\"”’')]?(?:\\s?\\[[^\\]]{1,30}\\])*$");

  private static final Pattern NOTE = Pattern.compile("(?:\\[[^\\]]{1,30}\\]\\s*)+");

  private static final Pattern CONTACT =
      Pattern.compile(
          "https?://|www\\.|\\S@\\S|(?i)\\btelephone\\b|\\btextphone\\b|\\b0\\d{3,4} \\d{3}");
}
