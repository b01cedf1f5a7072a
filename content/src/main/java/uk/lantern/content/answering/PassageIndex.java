package uk.lantern.content.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * BM25 and vectors over the passages one viewer may see. Hidden passages are not in it at all, so
 * they cannot move an idf, a score or a confidence.
 */
final class PassageIndex {

  private static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.4f);
  private static final String TEXT = "text";

  private final List<Passage> passages;
  private final List<float[]> vectors;
  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final IndexSearcher searcher;

  /** A passage and its fused score in 0..1; {@code cosine} is the vectors' share before fusion. */
  record Hit(Passage passage, double score, double cosine) {}

  PassageIndex(List<Passage> passages, Vectors cache) {
    this.passages = List.copyOf(passages);
    this.vectors = passages.stream().map(passage -> cache.of(passage.text())).toList();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(BM25);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Passage passage : passages) {
        Document document = new Document();
        String text = passage.item().text().title() + "\n" + passage.text();
        document.add(new TextField(TEXT, text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1); // one segment: Lucene's document numbers are positions in the list
      writer.commit();
      searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setSimilarity(BM25);
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory cannot be built", e);
    }
  }

  List<Hit> search(String question, float[] vector, int size) {
    double[] words = normalised(bm25(question));
    double[] cosines = new double[passages.size()];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = Embedder.dot(vector, vectors.get(i));
    }
    double[] meanings = normalised(cosines);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < cosines.length; i++) {
      hits.add(new Hit(passages.get(i), (words[i] + meanings[i]) / 2, cosines[i]));
    }
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return List.copyOf(hits.subList(0, Math.min(size, hits.size())));
  }

  private double[] bm25(String question) {
    double[] scores = new double[passages.size()];
    var query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
    if (query == null || scores.length == 0) {
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

  private static double[] normalised(double[] scores) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      min = Math.min(min, score);
      max = Math.max(max, score);
    }
    double[] result = new double[scores.length];
    for (int i = 0; i < scores.length && max > min; i++) {
      result[i] = (scores[i] - min) / (max - min);
    }
    return result;
  }
}
