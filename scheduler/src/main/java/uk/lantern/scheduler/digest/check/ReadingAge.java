package uk.lantern.scheduler.digest.check;

import eu.crydee.syllablecounter.SyllableCounter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How old somebody has to be to read a text with ease: the Flesch-Kincaid grade plus five, the age
 * of a child in that school year. A figure for an editor, not a judgement: on a few sentences it is
 * right to about two years.
 *
 * @param words how many the text has
 * @param age rounded, at least 5; 0 for a text without words
 */
public record ReadingAge(int words, int age) {

  private static final double PER_WORD_OF_A_SENTENCE = 0.39;
  private static final double PER_SYLLABLE_OF_A_WORD = 11.8;
  private static final double LESS = 15.59;
  private static final int AGE_IN_GRADE_0 = 5;
  private static final SyllableCounter SYLLABLES = new SyllableCounter();

  /** Of several pieces of text, each of which ends its last sentence. */
  public static ReadingAge of(List<String> texts) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (String text : texts) {
      for (String sentence : pieces(BreakIterator.getSentenceInstance(Locale.UK), text)) {
        List<String> said = pieces(BreakIterator.getWordInstance(Locale.UK), sentence);
        said.removeIf(word -> word.codePoints().noneMatch(Character::isLetterOrDigit));
        sentences += said.isEmpty() ? 0 : 1;
        words += said.size();
        syllables += said.stream().mapToInt(ReadingAge::syllables).sum();
      }
    }
    return words == 0
        ? new ReadingAge(0, 0)
        : new ReadingAge(words, age((double) words / sentences, (double) syllables / words));
  }

  private static int age(double wordsPerSentence, double syllablesPerWord) {
    double grade =
        PER_WORD_OF_A_SENTENCE * wordsPerSentence
            + PER_SYLLABLE_OF_A_WORD * syllablesPerWord
            - LESS;
    return (int) Math.round(Math.max(0, grade)) + AGE_IN_GRADE_0;
  }

  /** A number is one syllable: nobody reads "2026" out to understand it. */
  private static int syllables(String word) {
    return word.codePoints().anyMatch(Character::isLetter)
        ? Math.max(1, SYLLABLES.count(word.toLowerCase(Locale.UK)))
        : 1;
  }

  private static List<String> pieces(BreakIterator breaks, String text) {
    List<String> pieces = new ArrayList<>();
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      pieces.add(text.substring(from, to));
    }
    return pieces;
  }
}
