package uk.lantern.content.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
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
    Set<String> terms = new LinkedHashSet<>();
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
