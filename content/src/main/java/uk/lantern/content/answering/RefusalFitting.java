package uk.lantern.content.answering;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import uk.lantern.content.learning.LearningItem;

/**
 * Fits the refusal model on a benchmark of questions with answer spans: {@code RefusalFitting
 * SQUAD2_FOLDER WORK_FOLDER refusal.yml}. A question is asked twice: of everything, and of the
 * corpus without the article that answers it, where it must be refused. Articles that are fitted on
 * are never measured on.
 */
public final class RefusalFitting {

  private static final int QUESTIONS = 1_200;
  private static final double KEPT = 0.95;
  private static final double MUST_NOT_NAME = 0.8;

  private final BeirFolder folder;
  private final Embedder embedder = new Embedder();
  private final Finder finder = new Finder(embedder, new Synonyms(List.of()));
  private final Vectors vectors;
  private final Places places = Places.load();
  private final PrintStream out;

  /** One asking: {@code rank} of the first sentence holding an answer, 0 when none does. */
  private record Sample(String article, boolean answerable, double[] features, int rank) {}

  private RefusalFitting(BeirFolder folder, Path work, PrintStream out) {
    this.folder = folder;
    this.vectors = new Vectors(embedder, work);
    this.out = out;
  }

  /** Runs it from the command line. */
  public static void main(String[] args) throws IOException {
    Path work = Path.of(args[1]);
    RefusalFitting fitting = new RefusalFitting(new BeirFolder(Path.of(args[0])), work, System.out);
    Files.writeString(Path.of(args[2]), fitting.run(), StandardCharsets.UTF_8);
  }

  private String run() throws IOException {
    List<Sample> samples = samples();
    List<String> articles = samples.stream().map(Sample::article).distinct().sorted().toList();
    Set<String> fitted = new HashSet<>();
    IntStream.range(0, articles.size())
        .filter(i -> i % 2 == 0)
        .forEach(i -> fitted.add(articles.get(i)));
    List<Sample> train = samples.stream().filter(one -> fitted.contains(one.article())).toList();
    List<Sample> test = samples.stream().filter(one -> !fitted.contains(one.article())).toList();
    Logistic held = Logistic.fit(features(train), labels(train));
    double threshold = threshold(held, test);
    double refused = refusedBelow(held, test, threshold);
    Sample[] asked = samples.stream().filter(Sample::answerable).toArray(Sample[]::new);
    String figures =
        String.format(
            Locale.UK,
            "%d questions of %d articles: sentence hit@1 %.3f, hit@3 %.3f; topic absent refused"
                + " at %.0f%% of answerable kept, on articles not fitted on: %.3f"
                + " (by similarity alone %.3f)",
            asked.length,
            articles.size(),
            hit(asked, 1),
            hit(asked, 3),
            100 * KEPT,
            refused,
            refusedBySimilarity(test));
    out.println(figures);
    Logistic all = Logistic.fit(features(samples), labels(samples));
    return yaml(all, threshold(all, samples), figures);
  }

  private List<Sample> samples() throws IOException {
    List<LearningItem> items = folder.items();
    List<IndexedPassage> passages =
        items.stream().flatMap(item -> Passage.of(item).stream()).map(vectors::of).toList();
    PassageIndex everything = new PassageIndex(passages);
    Map<String, PassageIndex> without = new HashMap<>();
    List<Sample> samples = new ArrayList<>();
    List<BeirFolder.Asked> asked =
        folder.questions().stream().filter(BeirFolder.Asked::answerable).toList();
    int step = Math.max(1, asked.size() / QUESTIONS);
    for (int i = 0; i < asked.size(); i += step) {
      BeirFolder.Asked one = asked.get(i);
      String article = article(one.passage());
      PassageIndex absent =
          without.computeIfAbsent(article, name -> new PassageIndex(except(passages, name)));
      samples.add(sample(one, everything, true));
      samples.add(sample(one, absent, false));
    }
    return samples;
  }

  private static List<IndexedPassage> except(List<IndexedPassage> passages, String article) {
    return passages.stream()
        .filter(one -> !article(one.passage().item().id()).equals(article))
        .toList();
  }

  private Sample sample(BeirFolder.Asked asked, PassageIndex index, boolean answerable) {
    Question question = finder.question(asked.text(), index);
    Scope anywhere = new Scope(asked.text(), Set.of(), places);
    Finding finding = finder.find(question, index, anywhere, item -> true);
    int rank = 0;
    for (int i = 0; i < finding.candidates().size() && rank == 0; i++) {
      Finding.Candidate one = finding.candidates().get(i);
      boolean right = one.passage().item().id().equals(asked.passage());
      rank = right && asked.answers().stream().anyMatch(one.sentence()::contains) ? i + 1 : 0;
    }
    double[] features = finding.evidence().features();
    return new Sample(article(asked.passage()), answerable, features, rank);
  }

  private static String article(String passage) {
    return passage.substring(0, passage.lastIndexOf('-'));
  }

  private static double hit(Sample[] asked, int within) {
    return (double) Arrays.stream(asked).filter(s -> s.rank() > 0 && s.rank() <= within).count()
        / asked.length;
  }

  private static double[][] features(List<Sample> samples) {
    return samples.stream().map(Sample::features).toArray(double[][]::new);
  }

  private static boolean[] labels(List<Sample> samples) {
    boolean[] labels = new boolean[samples.size()];
    IntStream.range(0, labels.length).forEach(i -> labels[i] = samples.get(i).answerable());
    return labels;
  }

  private static double threshold(Logistic model, List<Sample> samples) {
    return quantile(
        samples.stream()
            .filter(Sample::answerable)
            .mapToDouble(s -> model.probability(s.features()))
            .toArray());
  }

  private static double quantile(double[] kept) {
    Arrays.sort(kept);
    return kept[(int) Math.floor((1 - KEPT) * kept.length)];
  }

  private static double refusedBelow(Logistic model, List<Sample> samples, double threshold) {
    List<Sample> absent = samples.stream().filter(s -> !s.answerable()).toList();
    return (double) absent.stream().filter(s -> model.probability(s.features()) < threshold).count()
        / absent.size();
  }

  private static double refusedBySimilarity(List<Sample> samples) {
    double threshold =
        quantile(
            samples.stream()
                .filter(Sample::answerable)
                .mapToDouble(s -> s.features()[1])
                .toArray());
    List<Sample> absent = samples.stream().filter(s -> !s.answerable()).toList();
    return (double) absent.stream().filter(s -> s.features()[1] < threshold).count()
        / absent.size();
  }

  private static String yaml(Logistic model, double threshold, String figures) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Written by RefusalFitting; answerFrom may be corrected by hand, with the reason.\n");
    text.append("owner: DEMO Partnership L&D officer\nreviewBy: 2027-11-23\nversion: 1\n");
    text.append(
        "provenance: \"SQuAD 2.0 development articles (CC BY-SA 4.0), model all-MiniLM-L6-v2-q. ");
    text.append(figures).append(".\"\n");
    text.append(String.format(Locale.UK, "intercept: %.4f%nweights:%n", model.intercept()));
    for (int i = 0; i < RefusalModel.NAMES.size(); i++) {
      text.append(
          String.format(Locale.UK, "  %s: %.4f%n", RefusalModel.NAMES.get(i), model.weights()[i]));
    }
    text.append(String.format(Locale.UK, "answerFrom: %.3f%n", threshold));
    text.append(String.format(Locale.UK, "nameFrom: %.3f%n", threshold * MUST_NOT_NAME));
    return text.toString();
  }
}
