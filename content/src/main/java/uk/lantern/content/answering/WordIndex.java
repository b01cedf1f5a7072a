package uk.lantern.content.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** BM25 over some passages, in memory. Immutable, safe for concurrent use. */
final class WordIndex {

  private static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.4f);
  private static final String STEMS = "stems";
  private static final String WORDS = "words";

  /** Two slips in a word of seven letters are mended, two in a word of five are not. */
  private static final float ALIKE = 0.65f;

  private final int size;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  WordIndex(List<IndexedPassage> passages) {
    size = passages.size();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    var analyzer =
        new PerFieldAnalyzerWrapper(Terms.ENGLISH, Map.of(WORDS, new StandardAnalyzer()));
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(BM25);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (IndexedPassage passage : passages) {
        writer.addDocument(document(passage.passage()));
      }
      writer.forceMerge(1); // one segment: Lucene's document numbers are positions in the list
      writer.commit();
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
      searcher.setSimilarity(BM25);
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory cannot be built", e);
    }
  }

  private static Document document(Passage passage) {
    Document document = new Document();
    String heading = passage.section().heading();
    String title = passage.item().text().title() + "\n" + (heading == null ? "" : heading);
    String text = title + "\n" + passage.text();
    document.add(new TextField(STEMS, text, Field.Store.NO));
    document.add(new TextField(WORDS, text, Field.Store.NO));
    return document;
  }

  /** The score of every passage in its place, 0 where nothing matches. */
  double[] scores(Question question) {
    try {
      return searcher.search(WordQuery.of(question, STEMS), new AllScores(size));
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory cannot be searched", e);
    }
  }

  /** How telling a stem is among these passages; one that none holds is the most telling. */
  double idf(String stem) {
    try {
      double holding = reader.docFreq(new Term(STEMS, stem));
      return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory cannot be read", e);
    }
  }

  /** The word of these passages that was probably meant, null when the word is one of them. */
  @Nullable String meant(String word) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setAccuracy(ALIKE);
    try {
      SuggestWord[] found = checker.suggestSimilar(new Term(WORDS, word), 1, reader);
      return found.length == 0 ? null : found[0].string;
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory cannot be read", e);
    }
  }
}
