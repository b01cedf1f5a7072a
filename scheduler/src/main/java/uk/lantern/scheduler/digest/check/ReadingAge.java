package uk.lantern.scheduler.digest.check;

import eu.crydee.syllablecounter.SyllableCounter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");
  private static final SyllableCounter SYLLABLES = new SyllableCounter();

  /** Of several pieces of text, each of which ends its last sentence. */
  public static ReadingAge of(List<String> texts) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (String text : texts) {
      for (String sentence : pieces(BreakIterator.getSentenceInstance(Locale.UK), text)) {
        List<String> said =
            SPACE
                .splitAsStream(sentence)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
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

  /** Of each part of "self-harm"; a number is one: nobody reads "2026" out to understand it. */
  private static int syllables(String word) {
    return NO_LETTERS
        .splitAsStream(word.toLowerCase(Locale.UK))
        .filter(part -> !part.isEmpty())
        .mapToInt(part -> Math.max(1, SYLLABLES.count(part)))
        .reduce(Integer::sum)
        .orElse(1);
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
