package uk.lantern.scheduler.feedback;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.lantern.content.calendar.London;
import uk.lantern.content.privacy.PressMemory;
import uk.lantern.scheduler.feedback.FeedbackRecord.Said;
import uk.lantern.scheduler.feedback.StoredFeedback.StoredContact;
import uk.lantern.scheduler.feedback.StoredFeedback.StoredKeeping;
import uk.lantern.scheduler.feedback.StoredFeedback.StoredWords;
import uk.lantern.scheduler.people.AgencyGroups;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What people told us, and what became of it. A record knows whose it is only when they want to be
 * told what came of it. The caller has checked the role; what the giver may do is looked at here.
 */
public final class FeedbackRecords {

  private final FeedbackStore store;
  private final FeedbackSteps steps;
  private final EscalationProcedure procedure;
  private final Predicate<String> identifies;
  private final Predicate<String> known;
  private final Clock clock;
  private final PressMemory voices = new PressMemory();

  FeedbackRecords(
      FeedbackStore store,
      EscalationProcedure procedure,
      AgencyGroups groups,
      Predicate<String> identifies,
      Clock clock) {
    this.store = store;
    this.procedure = procedure;
    this.identifies = identifies;
    this.known = code -> groups.find(code).isPresent();
    this.clock = clock;
    this.steps = new FeedbackSteps(store, identifies);
  }

  /**
   * Keeps it, without its giver. Repeating a form gives the record of the first time.
   *
   * @param giver told apart from others for the count, and not kept
   */
  public FeedbackOutcome give(NewFeedback wanted, PersonKey giver) {
    Optional<FeedbackRefusal> no = FeedbackPolicy.refusal(wanted, procedure, known, identifies);
    if (no.isPresent()) {
      return new FeedbackOutcome.Refused(no.get(), null);
    }
    StoredFeedback kept =
        store.byId(wanted.form()).orElseGet(() -> store.insert(fresh(wanted, giver)));
    return new FeedbackOutcome.Done(kept.toRecord());
  }

  private StoredFeedback fresh(NewFeedback wanted, PersonKey giver) {
    LocalDate today = London.today(clock);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String month = YearMonth.from(today).toString();
    return new StoredFeedback(
        wanted.form(),
        StoredFeedback.V,
        store.nextRef(),
        1,
        wanted.kind().name(),
        monday.toString(),
        wanted.group(),
        voices.isFirst(wanted.counted(giver, month)),
        StoredWords.of(wanted.said()),
        StoredFeedback.StoredEscalation.of(wanted.escalated()),
        StoredContact.NONE,
        new StoredKeeping(
            false, List.of(), monday.plusYears(StoredFeedback.KEPT_YEARS).toString()));
  }

  /** Somebody was shown where complaints go; nothing else of it is kept. */
  public void signposted() {
    LocalDate today = London.today(clock);
    store.signpost(YearMonth.from(today).toString(), today.plusYears(StoredFeedback.KEPT_YEARS));
  }

  /**
   * Its giver wants to be told what comes of it, so from now on it is known whose it is.
   *
   * @param form it was given with: only its giver has it
   */
  public FeedbackOutcome tellMe(String form, PersonKey giver) {
    return store
        .byId(form)
        .map(it -> steps.tellMe(it, giver, London.today(clock)))
        .orElseGet(FeedbackOutcome.Absent::new);
  }

  /** Its giver wants to hear no more: whose it was goes at once. */
  public FeedbackOutcome noContact(String form) {
    return store.byId(form).map(steps::noContact).orElseGet(FeedbackOutcome.Absent::new);
  }

  /** The same by reference, once its giver is known by name. */
  public FeedbackOutcome noContact(String ref, PersonKey giver) {
    return byRef(ref)
        .filter(it -> giver.equals(it.contact().giver()))
        .map(steps::noContact)
        .orElseGet(FeedbackOutcome.Absent::new);
  }

  /** Its giver says whether it may be shared. */
  public FeedbackOutcome share(String form, ShareConsent consent) {
    return words(form, said -> said.sharing(consent));
  }

  /**
   * Its giver says that somebody of the team agreed to be named.
   *
   * @param name of whoever agreed; empty takes it back
   */
  public FeedbackOutcome name(String form, String name) {
    if (name.length() > FeedbackPolicy.MOST_OF_A_NAME) {
      return new FeedbackOutcome.Refused(FeedbackRefusal.TEXT_TOO_LONG, null);
    }
    return words(form, said -> said.naming(name));
  }

  private FeedbackOutcome words(String form, UnaryOperator<Said> change) {
    return store
        .byId(form)
        .map(it -> steps.words(it, change.apply(it.toRecord().said())))
        .orElseGet(FeedbackOutcome.Absent::new);
  }

  /**
   * Its giver takes it back.
   *
   * @param ref of one they want to be told of, or one whose form they hold
   */
  public FeedbackOutcome takeBack(String ref, String form, PersonKey giver) {
    return byRef(ref)
        .filter(it -> giver.equals(it.contact().giver()) || it.id().equals(form))
        .map(steps::takeBack)
        .orElseGet(FeedbackOutcome.Absent::new);
  }

  /** The team says what was done with it; whoever wants to know is told. */
  public FeedbackOutcome done(String ref, PersonKey by, String words) {
    return byRef(ref)
        .map(it -> steps.done(it, by, words.strip(), London.today(clock)))
        .orElseGet(FeedbackOutcome.Absent::new);
  }

  /** For a legal reason it is not deleted any more, or is again. */
  public FeedbackOutcome hold(String ref, PersonKey by, boolean held, String reason) {
    return byRef(ref)
        .map(it -> steps.hold(it, by, held, reason.strip(), London.today(clock)))
        .orElseGet(FeedbackOutcome.Absent::new);
  }

  /** By a reference as people type it: {@code F-0212}, {@code f212}, {@code 212}. */
  public Optional<FeedbackRecord> find(String ref) {
    return byRef(ref).map(StoredFeedback::toRecord);
  }

  /** Those whose givers wait first, the oldest first; then the newest. For the team. */
  public List<FeedbackRecord> list(int most) {
    List<StoredFeedback> waiting = store.unanswered(most);
    List<String> shown = waiting.stream().map(StoredFeedback::ref).toList();
    return Stream.concat(
            waiting.stream(), store.newest(most).stream().filter(it -> !shown.contains(it.ref())))
        .limit(most)
        .map(StoredFeedback::toRecord)
        .toList();
  }

  /** What somebody gave and wants to be told of, or was told of lately; the newest first. */
  public List<FeedbackRecord> givenBy(PersonKey person) {
    return store.givenBy(person).stream().map(StoredFeedback::toRecord).toList();
  }

  private Optional<StoredFeedback> byRef(String typed) {
    return FeedbackRef.parse(typed).flatMap(store::byRef);
  }
}
