package uk.lantern.content.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as the index counts them: lower case, English stems, no stop words. */
final class Terms {

  static final Analyzer ENGLISH = new EnglishAnalyzer();

  private Terms() {}

  static Set<String> of(String text) {
    return new LinkedHashSet<>(inOrder(text));
  }

  /** Words that stand side by side, stop words apart. */
  static Set<String> pairs(List<String> terms) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < terms.size(); i++) {
      pairs.add(terms.get(i - 1) + " " + terms.get(i));
    }
    return pairs;
  }

  static List<String> inOrder(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = ENGLISH.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot be read", e);
    }
    return terms;
  }
}
