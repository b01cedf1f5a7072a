package uk.lantern.content.answering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks the questions of a benchmark twice: of everything, and of the corpus without the article
 * that answers it, where it must be refused.
 */
final class FittingSamples {

  private final BeirFolder folder;
  private final Finder finder;
  private final Scope anywhere = new Scope("", Set.of(), Places.load());
  private final PassageIndex everything;
  private final List<IndexedPassage> passages;
  private final Map<String, PassageIndex> without = new HashMap<>();
  private final Map<String, DocumentSentences> places = new HashMap<>();

  /** One asking; {@code choice} only where there is an answer. */
  record Sample(String article, boolean answerable, double[] evidence, Listwise.Choice choice) {}

  FittingSamples(BeirFolder folder, LanguageModel model, Path work) throws IOException {
    this.folder = folder;
    Embedder embedder = new Embedder(model);
    this.finder = Finder.plain(embedder);
    this.everything = EvaluationIndex.of(folder.items(), embedder, work, (done, total) -> {});
    this.passages = everything.passages();
    everything
        .items()
        .forEach(
            item ->
                places.put(
                    item.id(), new DocumentSentences(item.text().sections().getFirst().text())));
  }

  List<Sample> all() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (BeirFolder.Asked asked : folder.questions()) {
      if (asked.answerable()) {
        samples.add(sample(asked, everything, true));
        samples.add(sample(asked, without(article(asked.passage())), false));
      }
    }
    return samples;
  }

  private PassageIndex without(String article) {
    return without.computeIfAbsent(
        article,
        name ->
            new PassageIndex(
                passages.stream()
                    .filter(one -> !article(one.passage().item().id()).equals(name))
                    .toList()));
  }

  private Sample sample(BeirFolder.Asked asked, PassageIndex index, boolean answerable) {
    Question question = finder.question(asked.text(), index);
    Finding finding = finder.find(question, index, anywhere, item -> true);
    List<Finding.Candidate> candidates = finding.candidates();
    double[][] rows =
        candidates.stream().map(one -> one.clues().features()).toArray(double[][]::new);
    boolean[] right = new boolean[rows.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = holdsAnswer(candidates.get(i), asked);
    }
    return new Sample(
        article(asked.passage()),
        answerable,
        finding.evidence().features(),
        new Listwise.Choice(rows, right));
  }

  private boolean holdsAnswer(Finding.Candidate candidate, BeirFolder.Asked asked) {
    Passage passage = candidate.passage();
    DocumentSentences document = places.get(passage.item().id());
    return passage.item().id().equals(asked.passage())
        && document != null
        && asked.answers().stream().anyMatch(document.place(passage, candidate.number())::overlaps);
  }

  private static String article(String passage) {
    return passage.substring(0, passage.lastIndexOf('-'));
  }
}
