package uk.lantern.content.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningItem;

/** BM25 and vectors over the passages one viewer may see. Immutable, safe for concurrent use. */
final class PassageIndex {

  private static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.4f);
  private static final String STEMS = "stems";
  private static final String WORDS = "words";

  /** Two slips in a word of seven letters are mended, two in a word of five are not. */
  private static final float ALIKE = 0.65f;

  /** What a passage is ranked by; the others than BOTH are for comparison. */
  enum Mix {
    WORDS(0),
    MEANING(1),
    BOTH(0.5);

    private final double meaning;

    Mix(double meaning) {
      this.meaning = meaning;
    }

    private double of(double words, double cosine) {
      return (1 - meaning) * words + meaning * cosine;
    }
  }

  private final List<IndexedPassage> passages;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** A passage and its fused score in 0..1; {@code cosine} is the vectors' share before fusion. */
  record Hit(IndexedPassage indexed, double score, double cosine) {}

  /**
   * The best passages.
   *
   * @param averageCosine over all passages that were eligible
   */
  record Hits(List<Hit> best, double averageCosine) {}

  PassageIndex(List<IndexedPassage> passages) {
    this.passages = List.copyOf(passages);
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

  /** The items in it, each once. */
  List<LearningItem> items() {
    return passages.stream().map(one -> one.passage().item()).distinct().toList();
  }

  Hits search(
      Question question,
      int size,
      Predicate<LearningItem> eligible,
      ToDoubleFunction<LearningItem> boost,
      Mix mix) {
    double[] words = bm25(question);
    List<Hit> raw = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      IndexedPassage one = passages.get(i);
      if (eligible.test(one.passage().item())) {
        raw.add(new Hit(one, words[i], question.vector().similarity(one.vector())));
      }
    }
    var scores = raw.stream().mapToDouble(Hit::score).summaryStatistics();
    var cosines = raw.stream().mapToDouble(Hit::cosine).summaryStatistics();
    List<Hit> best =
        raw.stream()
            .map(
                hit ->
                    new Hit(
                        hit.indexed(),
                        mix.of(
                                share(hit.score(), scores.getMin(), scores.getMax()),
                                share(hit.cosine(), cosines.getMin(), cosines.getMax()))
                            + boost.applyAsDouble(hit.indexed().passage().item()),
                        hit.cosine()))
            .sorted(Comparator.comparingDouble(Hit::score).reversed())
            .limit(size)
            .toList();
    return new Hits(best, raw.isEmpty() ? 0 : cosines.getAverage());
  }

  private static double share(double score, double min, double max) {
    return max > min ? (score - min) / (max - min) : 0;
  }

  /** How telling a stem is among these passages; one that none holds is the most telling. */
  double idf(String stem) {
    try {
      double holding = reader.docFreq(new Term(STEMS, stem));
      return Math.log(1 + (passages.size() - holding + 0.5) / (holding + 0.5));
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

  private double[] bm25(Question question) {
    double[] scores = new double[passages.size()];
    Query query = WordQuery.of(question, STEMS);
    if (scores.length == 0) {
      return scores;
    }
    try {
      for (ScoreDoc doc : searcher.search(query, scores.length).scoreDocs) {
        scores[doc.doc] = doc.score;
      }
      return scores;
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory cannot be searched", e);
    }
  }
}
