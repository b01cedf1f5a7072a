package uk.lantern.content.answering;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.answering.Finding.Candidate;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.Viewer;

/** Answers with whole sentences of the library, or says that it holds none. */
public final class HybridAnswering implements Answering, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HybridAnswering.class);

  /** A whole question needs no more; longer text is cut so that it cannot slow others down. */
  private static final int LONGEST_QUESTION = 1_000;

  private static final int ITEMS_NAMED = 3;

  private final Snapshots snapshots;
  private final Finder finder;
  private final Places places = Places.load();
  private final VagueQuestions vague = VagueQuestions.load();
  private final OutsideSubjects outside = OutsideSubjects.load();
  private final RefusalModel refusal = RefusalModel.load();

  /**
   * @param indexFolder vectors of the library's text are kept in it
   */
  public HybridAnswering(LearningLibrary library, Path indexFolder) {
    Embedder embedder = Embedder.shared();
    Vectors vectors = new Vectors(embedder, indexFolder);
    this.snapshots = new Snapshots(library, vectors);
    this.finder = new Finder(embedder, Synonyms.load(), vague.silent());
  }

  /**
   * Indexes the library in the background if it has changed; answers go on with the old index until
   * then. Call it at start and whenever the library may have grown.
   *
   * @return done when the new index answers; never fails, for the store may be away
   */
  public CompletableFuture<Void> warm() {
    return snapshots.refresh();
  }

  /** Tells from now on how far indexing is. */
  public void tell(IndexingProgress progress) {
    snapshots.tell(progress);
  }

  /** Looks for a newer library by itself from now on, each time this long after the last. */
  public void follow(Duration pause) {
    snapshots.follow(pause);
  }

  /**
   * Asks a few questions for a viewer and throws the answers away: the first real one then finds
   * index, model and machine code ready.
   */
  public void rehearse(Viewer viewer, LocalDate today) {
    for (String question : vague.rehearsal()) {
      answer(new Enquiry(question, viewer, today));
    }
  }

  /** Whether there is an index to answer from. Until then the first answer waits for it. */
  public boolean ready() {
    return snapshots.ready();
  }

  @Override
  public Answer answer(Enquiry enquiry) {
    String text = enquiry.text().strip();
    String asked = text.substring(0, Math.min(LONGEST_QUESTION, text.length()));
    PassageIndex index = snapshots.current().visible(Sight.of(enquiry));
    if (asked.isEmpty() || index.items().isEmpty()) {
      return new Answer.NotKnown(List.of(), 0);
    }
    Scope scope = places.scope(asked);
    Question question = finder.question(Subject.of(scope.rest()), index);
    List<LearningItem> eligible = eligible(index.items(), scope);
    if (eligible.isEmpty()) {
      Finding elsewhere = finder.find(question, index, scope, item -> true);
      return new Answer.NotKnown(nearest(elsewhere), 0);
    }
    Finding finding = finder.find(question, index, scope, among(eligible));
    double sure = probability(finding);
    if (scope.named().isEmpty() && vague.isVague(asked, sure, finding.naming())) {
      return new Answer.Vague(vague.choices(finding, index), sure);
    }
    return answered(finding, Subject.recent(asked) || !scope.named().isEmpty(), enquiry);
  }

  private Answer answered(Finding finding, boolean recent, Enquiry enquiry) {
    double probability = probability(finding);
    List<Candidate> verbatim = finding.citable().stream().filter(this::isVerbatim).toList();
    if (outside.holds(finding)) {
      return new Answer.NotKnown(List.of(), 0);
    }
    if (probability < refusal.own().answerFrom() || verbatim.isEmpty()) {
      return new Answer.NotKnown(nearest(finding), probability);
    }
    List<Citation> citations = AnswerComposer.compose(verbatim, recent, enquiry);
    List<LearningItem> more = new ArrayList<>(finding.items());
    citations.forEach(citation -> more.remove(citation.item()));
    return new Answer.Cited(citations, first(more), probability);
  }

  private boolean isVerbatim(Candidate candidate) {
    boolean verbatim = AnswerComposer.isVerbatim(candidate);
    if (!verbatim) {
      LOG.error(
          "A sentence of {} is not in its section and is not cited",
          candidate.passage().item().id());
    }
    return verbatim;
  }

  private static List<LearningItem> eligible(List<LearningItem> items, Scope scope) {
    List<LearningItem> eligible = items.stream().filter(scope::eligible).toList();
    List<LearningItem> inspections = eligible.stream().filter(Scope::inspection).toList();
    // What inspectors wrote about the whole country alone is no reason to look at nothing else.
    boolean ofPlaces = inspections.stream().anyMatch(item -> item.origin() != Origin.NATIONAL);
    return scope.asksForInspection() && ofPlaces ? inspections : eligible;
  }

  private static Predicate<LearningItem> among(List<LearningItem> items) {
    var ids = items.stream().map(LearningItem::id).collect(Collectors.toSet());
    return item -> ids.contains(item.id());
  }

  private double probability(Finding finding) {
    return refusal.probability(finding.evidence());
  }

  private List<LearningItem> nearest(Finding finding) {
    return probability(finding) >= refusal.own().nameFrom() ? first(finding.items()) : List.of();
  }

  private static List<LearningItem> first(List<LearningItem> items) {
    return List.copyOf(items.subList(0, Math.min(ITEMS_NAMED, items.size())));
  }

  @Override
  public void close() {
    snapshots.close();
  }
}
