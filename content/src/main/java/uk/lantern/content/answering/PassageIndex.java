package uk.lantern.content.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
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

  private static final Comparator<Hit> BY_SCORE = Comparator.comparingDouble(Hit::score);

  private final List<IndexedPassage> passages;
  private final List<LearningItem> items;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** A passage and its fused score in 0..1; {@code cosine} is the vectors' share before fusion. */
  record Hit(IndexedPassage indexed, double score, double cosine) {}

  /**
   * The best passages.
   *
   * @param words the best score by words
   * @param averageCosine over all passages that were eligible
   * @param deviation of their cosines
   */
  record Hits(List<Hit> best, double words, double averageCosine, double deviation) {

    /** How they stand to a question of so many telling words. */
    Evidence.Passages standing(double asked) {
      double margin =
          best.stream().mapToDouble(Hit::cosine).max().orElse(averageCosine) - averageCosine;
      return new Evidence.Passages(
          asked == 0 ? 0 : words / asked,
          margin,
          deviation == 0 ? 0 : margin / deviation,
          averageCosine);
    }
  }

  PassageIndex(List<IndexedPassage> passages) {
    this.passages = List.copyOf(passages);
    this.items = itemsOf(passages);
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

  /** By identity: comparing whole reports word by word costs more than the search. */
  private static List<LearningItem> itemsOf(List<IndexedPassage> passages) {
    Set<LearningItem> once = Collections.newSetFromMap(new IdentityHashMap<>());
    return passages.stream().map(one -> one.passage().item()).filter(once::add).toList();
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

  List<IndexedPassage> passages() {
    return passages;
  }

  /** How many passages it holds. */
  int size() {
    return passages.size();
  }

  /** The items in it, each once. */
  List<LearningItem> items() {
    return items;
  }

  Hits search(
      Question question,
      int size,
      Predicate<LearningItem> eligible,
      ToDoubleFunction<LearningItem> boost,
      Mix mix) {
    int[] among = among(eligible);
    double[] words = bm25(question);
    double[] cosines = new double[passages.size()];
    for (int i : among) {
      cosines[i] = question.vector().similarity(passages.get(i).vector());
    }
    var word = Arrays.stream(among).mapToDouble(i -> words[i]).summaryStatistics();
    var cosine = Arrays.stream(among).mapToDouble(i -> cosines[i]).summaryStatistics();
    PriorityQueue<Hit> best = new PriorityQueue<>(size + 1, BY_SCORE);
    for (int i : among) {
      double score =
          mix.of(
              share(words[i], word.getMin(), word.getMax()),
              share(cosines[i], cosine.getMin(), cosine.getMax()));
      score += boost.applyAsDouble(passages.get(i).passage().item());
      if (best.size() < size || score > best.element().score()) {
        best.add(new Hit(passages.get(i), score, cosines[i]));
        if (best.size() > size) {
          best.remove();
        }
      }
    }
    List<Hit> hits = best.stream().sorted(BY_SCORE.reversed()).toList();
    double squares = Arrays.stream(among).mapToDouble(i -> cosines[i] * cosines[i]).sum();
    double mean = cosine.getAverage();
    double deviation = Math.sqrt(Math.max(0, squares / Math.max(1, among.length) - mean * mean));
    return new Hits(hits, Math.max(0, word.getMax()), mean, deviation);
  }

  /** Items by their best passage, best first; {@code size} of them where there are as many. */
  List<Evaluated.Ranked> documents(Question question, int size, Mix mix) {
    Map<String, Double> best = new HashMap<>();
    search(question, passages.size(), item -> true, item -> 0, mix)
        .best()
        .forEach(hit -> best.merge(hit.indexed().passage().item().id(), hit.score(), Math::max));
    return best.entrySet().stream()
        .map(one -> new Evaluated.Ranked(one.getKey(), one.getValue()))
        .sorted(Comparator.comparingDouble(Evaluated.Ranked::score).reversed())
        .limit(size)
        .toList();
  }

  /** Positions of the passages whose items are eligible; an item is asked about once. */
  private int[] among(Predicate<LearningItem> eligible) {
    Set<LearningItem> some = Collections.newSetFromMap(new IdentityHashMap<>());
    items.stream().filter(eligible).forEach(some::add);
    return IntStream.range(0, passages.size())
        .filter(i -> some.contains(passages.get(i).passage().item()))
        .toArray();
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
    Query query = WordQuery.of(question, STEMS);
    try {
      return searcher.search(query, new AllScores(passages.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory cannot be searched", e);
    }
  }
}
