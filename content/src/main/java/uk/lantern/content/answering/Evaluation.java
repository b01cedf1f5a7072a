package uk.lantern.content.answering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.lantern.content.answering.Evaluated.Outcome;
import uk.lantern.content.answering.Finding.Candidate;
import uk.lantern.content.learning.LearningItem;

/**
 * Puts questions to any corpus in BEIR's form, through the retrieval, sentences and refusal that
 * answer in Teams. What belongs to Lantern's own library stays out of it: synonyms, places,
 * subjects refused by name. Safe for concurrent use.
 */
public final class Evaluation {

  private static final int DOCUMENTS = 100;
  private static final int SENTENCES = 10;

  private final Finder finder;
  private final PassageIndex index;
  private final Map<String, DocumentSentences> places = new ConcurrentHashMap<>();
  private final RefusalModel refusal = RefusalModel.load();
  private final Scope anywhere = new Scope("", Set.of(), Places.load());

  /** A question and the id its author gave it. */
  public record Asked(String id, String text) {

    @Override
    public String toString() {
      return "Asked[" + id + "]";
    }
  }

  /**
   * Indexes a corpus.
   *
   * @param folder keeps the vectors, by hash of their text; the next run of any corpus takes them
   * @throws IllegalArgumentException when something is wrong with the file, in words for its author
   */
  public Evaluation(Path corpus, LanguageModel model, Path folder, IndexingProgress progress)
      throws IOException {
    List<LearningItem> items = new JsonLines(corpus).read(BeirFolder::item);
    if (items.isEmpty()) {
      throw new IllegalArgumentException(corpus + " holds no document.");
    }
    Embedder embedder = new Embedder(model);
    finder = Finder.plain(embedder);
    index = EvaluationIndex.of(items, embedder, folder, progress);
  }

  /**
   * Reads questions; only their ids and texts are looked at.
   *
   * @throws IllegalArgumentException when something is wrong with the file, in words for its author
   */
  public static List<Asked> questions(Path file) throws IOException {
    List<Asked> questions =
        new JsonLines(file)
            .read(node -> new Asked(node.path("_id").asString(), node.path("text").asString()));
    if (questions.isEmpty()) {
      throw new IllegalArgumentException(file + " holds no question.");
    }
    return questions;
  }

  /** Answers one question as the bot would, with everything it would weigh. */
  public Evaluated evaluate(Asked asked) {
    Question question = finder.question(asked.text(), index);
    Finding finding = finder.find(question, index, anywhere, item -> true);
    double sure = refusal.probability(finding.evidence());
    Outcome outcome = Outcome.NONE;
    if (sure >= refusal.any().answerFrom() && !finding.citable().isEmpty()) {
      outcome = Outcome.ANSWER;
    } else if (sure >= refusal.any().nameFrom()) {
      outcome = Outcome.CLOSEST;
    }
    return new Evaluated(
        asked.id(), Ranking.of(index, finding, DOCUMENTS), outcome, sure, sentences(finding));
  }

  private List<Evaluated.Sentence> sentences(Finding finding) {
    List<Evaluated.Sentence> sentences = new ArrayList<>();
    finding.candidates().stream().limit(SENTENCES).forEachOrdered(one -> sentences.add(place(one)));
    return sentences;
  }

  private Evaluated.Sentence place(Candidate candidate) {
    Passage passage = candidate.passage();
    return places
        .computeIfAbsent(
            passage.item().id(),
            id -> new DocumentSentences(passage.item().text().sections().getFirst().text()))
        .place(passage, candidate.number());
  }
}
