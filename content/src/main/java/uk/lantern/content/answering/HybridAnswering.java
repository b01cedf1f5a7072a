package uk.lantern.content.answering;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.ReleasePolicy;
import uk.lantern.content.learning.ReleasePolicy.Standing;

/**
 * Answers with whole sentences of the library. An index exists per set of visible items: what is
 * hidden from a viewer cannot influence their answer in any way.
 */
public final class HybridAnswering implements Answering {

  /** A whole question needs no more; longer text is cut so that it cannot slow others down. */
  private static final int LONGEST_QUESTION = 1_000;

  private static final int INDEXES_KEPT = 8;
  private static final int PASSAGES_READ = 12;
  private static final int ITEMS_NAMED = 3;

  private final LearningLibrary library;
  private final Embedder embedder = new Embedder();
  private final Vectors vectors;
  private final Map<Set<String>, PassageIndex> indexes =
      new LinkedHashMap<>(INDEXES_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, PassageIndex> eldest) {
          return size() > INDEXES_KEPT;
        }
      };

  /**
   * @param dataFolder vectors of the library's text are kept under {@code vectors/} in it
   */
  public HybridAnswering(LearningLibrary library, Path dataFolder) {
    this.library = library;
    this.vectors = new Vectors(embedder, dataFolder.resolve("vectors"));
  }

  @Override
  public Answer answer(Enquiry enquiry) {
    String text = enquiry.text().strip();
    String question = text.substring(0, Math.min(LONGEST_QUESTION, text.length()));
    List<LearningItem> visible = visible(enquiry);
    if (question.isEmpty() || visible.isEmpty()) {
      return new Answer.NotKnown(List.of(), 0);
    }
    float[] vector = embedder.embed(Subject.of(question, visible));
    List<PassageIndex.Hit> hits = index(visible).search(question, vector, PASSAGES_READ);
    List<LearningItem> items = new ArrayList<>(new LinkedHashSet<>(items(hits)));
    List<AnswerComposer.Candidate> found = candidates(hits, vector);
    List<Citation> citations = AnswerComposer.compose(found, enquiry);
    double confidence = found.isEmpty() ? 0 : found.getFirst().similarity();
    if (citations.isEmpty()) {
      return new Answer.NotKnown(first(AnswerComposer.near(found) ? items : List.of()), confidence);
    }
    citations.forEach(citation -> items.remove(citation.item()));
    return new Answer.Cited(citations, first(items), confidence);
  }

  private List<LearningItem> visible(Enquiry enquiry) {
    List<LearningItem> visible =
        library.items().stream()
            .filter(item -> standing(item, enquiry) != Standing.HIDDEN)
            .toList();
    return Subject.ofNamedPlaces(enquiry.text(), visible);
  }

  private static Standing standing(LearningItem item, Enquiry enquiry) {
    return ReleasePolicy.standing(item, enquiry.viewer(), enquiry.today());
  }

  private PassageIndex index(List<LearningItem> visible) {
    Set<String> key =
        visible.stream().map(item -> item.id() + "@" + item.version()).collect(Collectors.toSet());
    synchronized (indexes) {
      PassageIndex index = indexes.get(key);
      if (index == null) {
        var passages = visible.stream().flatMap(item -> Passage.of(item).stream()).toList();
        index = new PassageIndex(passages, vectors);
        indexes.put(key, index);
      }
      return index;
    }
  }

  private List<AnswerComposer.Candidate> candidates(List<PassageIndex.Hit> hits, float[] question) {
    return hits.stream()
        .flatMap(hit -> hit.passage().sentences().stream().map(s -> candidate(hit, s, question)))
        .filter(candidate -> Sentences.citable(candidate.sentence()))
        .sorted(Comparator.comparingDouble(AnswerComposer.Candidate::similarity).reversed())
        .toList();
  }

  private AnswerComposer.Candidate candidate(
      PassageIndex.Hit hit, String sentence, float[] question) {
    double similarity = Embedder.dot(question, vectors.of(sentence));
    return new AnswerComposer.Candidate(hit.passage(), sentence, similarity);
  }

  private static List<LearningItem> items(List<PassageIndex.Hit> hits) {
    return hits.stream().map(hit -> hit.passage().item()).toList();
  }

  private static List<LearningItem> first(List<LearningItem> items) {
    return List.copyOf(items.subList(0, Math.min(ITEMS_NAMED, items.size())));
  }
}
