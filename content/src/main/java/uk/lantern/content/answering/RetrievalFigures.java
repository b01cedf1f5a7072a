package uk.lantern.content.answering;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures retrieval on a benchmark in BEIR's form, words alone beside words and meaning: {@code
 * RetrievalFigures CORPUS_FOLDER SPLIT WORK_FOLDER} prints the figures and leaves TREC run files.
 */
public final class RetrievalFigures {

  private static final int DEPTH = 100;
  private static final int CUT = 10;

  private final BeirFolder folder;
  private final PrintStream out;

  private RetrievalFigures(BeirFolder folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /** Runs it from the command line. */
  public static void main(String[] args) throws IOException {
    RetrievalFigures figures = new RetrievalFigures(new BeirFolder(Path.of(args[0])), System.out);
    figures.run(args[1], Path.of(args[2]));
  }

  private void run(String split, Path work) throws IOException {
    Embedder embedder = new Embedder(LanguageModel.MINILM);
    Vectors vectors = new Vectors(embedder, work);
    List<IndexedPassage> passages =
        folder.items().stream()
            .flatMap(item -> Passage.of(item).stream())
            .map(vectors::of)
            .toList();
    PassageIndex index = new PassageIndex(passages);
    Finder finder = Finder.plain(embedder);
    Map<String, Map<String, Integer>> relevant = folder.relevance(split);
    for (PassageIndex.Mix mix : PassageIndex.Mix.values()) {
      Map<String, List<String>> ranked = new LinkedHashMap<>();
      for (BeirFolder.Asked asked : folder.questions()) {
        if (relevant.containsKey(asked.id())) {
          Question question = finder.question(asked.text(), index);
          List<String> documents =
              Ranking.of(index, question, DEPTH, mix).stream().map(Evaluated.Ranked::id).toList();
          ranked.put(asked.id(), documents);
        }
      }
      write(work.resolve("run-" + mix.name().toLowerCase(Locale.UK) + ".trec"), ranked);
      report(mix, ranked, relevant);
    }
  }

  private void report(
      PassageIndex.Mix mix,
      Map<String, List<String>> ranked,
      Map<String, Map<String, Integer>> relevant) {
    double ndcg = 0;
    double recall = 0;
    for (Map.Entry<String, List<String>> one : ranked.entrySet()) {
      Map<String, Integer> grades = relevant.getOrDefault(one.getKey(), Map.of());
      ndcg += ndcg(one.getValue(), grades);
      long found = one.getValue().stream().filter(grades::containsKey).count();
      recall += (double) found / grades.size();
    }
    out.printf(
        Locale.UK,
        "%s: %d questions, nDCG@10 %.3f, recall@100 %.3f%n",
        mix,
        ranked.size(),
        ndcg / ranked.size(),
        recall / ranked.size());
  }

  static double ndcg(List<String> ranked, Map<String, Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(CUT, ranked.size()); i++) {
      gain += grades.getOrDefault(ranked.get(i), 0) * discount(i);
    }
    List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double best = 0;
    for (int i = 0; i < Math.min(CUT, ideal.size()); i++) {
      best += ideal.get(i) * discount(i);
    }
    return best == 0 ? 0 : gain / best;
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2.0);
  }

  private static void write(Path file, Map<String, List<String>> ranked) throws IOException {
    List<String> lines = new ArrayList<>();
    ranked.forEach(
        (query, documents) -> {
          for (int i = 0; i < documents.size(); i++) {
            lines.add(
                query + " Q0 " + documents.get(i) + " " + (i + 1) + " " + (DEPTH - i) + " lantern");
          }
        });
    Files.write(file, lines, StandardCharsets.UTF_8);
  }
}
