package uk.lantern.scheduler.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.lantern.scheduler.feedback.FeedbackEvent.Step;
import uk.lantern.scheduler.feedback.FeedbackRecord.Said;
import uk.lantern.scheduler.feedback.StoredFeedback.StoredContact;
import uk.lantern.scheduler.feedback.StoredFeedback.StoredDone;
import uk.lantern.scheduler.feedback.StoredFeedback.StoredEvent;
import uk.lantern.scheduler.feedback.StoredFeedback.StoredKeeping;
import uk.lantern.scheduler.feedback.StoredFeedback.StoredWords;
import uk.lantern.scheduler.people.PersonKey;

/** Steps with a record that is there already: each is written if nobody came between. */
final class FeedbackSteps {

  private final FeedbackStore store;
  private final Predicate<String> identifies;

  FeedbackSteps(FeedbackStore store, Predicate<String> identifies) {
    this.store = store;
    this.identifies = identifies;
  }

  FeedbackOutcome tellMe(StoredFeedback it, PersonKey giver, LocalDate today) {
    StoredContact was = it.contact();
    if (was.end() == Ending.TOLD_BACK) {
      return refused(FeedbackRefusal.TOLD_ALREADY, it);
    }
    String until = today.plusMonths(StoredFeedback.LINK_KEPT_MONTHS).toString();
    boolean done = was.done() != null;
    Ending ending = done ? Ending.TOLD_BACK : Ending.TO_BE_TOLD;
    return write(it, contact(it, new StoredContact(ending.name(), giver, until, was.done(), done)));
  }

  FeedbackOutcome noContact(StoredFeedback it) {
    StoredContact was = it.contact();
    if (it.keeping().held() && was.giver() != null) {
      return refused(FeedbackRefusal.HELD, it);
    }
    Ending ending = was.end() == Ending.TOLD_BACK ? Ending.TOLD_BACK : Ending.NO_CONTACT_WANTED;
    return write(it, contact(it, new StoredContact(ending.name(), null, null, was.done(), false)));
  }

  FeedbackOutcome words(StoredFeedback it, Said said) {
    return write(it, with(it, StoredWords.of(said), it.contact(), it.keeping()));
  }

  FeedbackOutcome takeBack(StoredFeedback it) {
    if (it.keeping().held()) {
      return refused(FeedbackRefusal.HELD, it);
    }
    return store.remove(it)
        ? new FeedbackOutcome.Done(it.toRecord())
        : refused(FeedbackRefusal.CHANGED, it);
  }

  FeedbackOutcome done(StoredFeedback it, PersonKey by, String words, LocalDate today) {
    Optional<FeedbackRefusal> no = FeedbackPolicy.text(words, identifies);
    if (no.isPresent()) {
      return refused(no.get(), it);
    }
    if (it.contact().done() != null) {
      return refused(FeedbackRefusal.TOLD_ALREADY, it);
    }
    PersonKey giver = it.contact().giver();
    StoredDone done = new StoredDone(words, by, today.toString());
    String until = today.plusDays(StoredFeedback.LINK_KEPT_DAYS_ONCE_TOLD).toString();
    StoredContact contact =
        giver == null
            ? new StoredContact(it.contact().ending(), null, null, done, false)
            : new StoredContact(Ending.TOLD_BACK.name(), giver, until, done, true);
    return write(
        it,
        with(it, it.words(), contact, keeping(it, it.keeping().held(), Step.DONE, by, today, "")));
  }

  FeedbackOutcome hold(
      StoredFeedback it, PersonKey by, boolean held, String reason, LocalDate today) {
    Optional<FeedbackRefusal> no = FeedbackPolicy.text(reason, identifies);
    if (no.isPresent()) {
      boolean none = no.get() == FeedbackRefusal.TEXT_MISSING;
      return refused(none ? FeedbackRefusal.REASON_MISSING : no.get(), it);
    }
    if (held == it.keeping().held()) {
      return refused(FeedbackRefusal.ALREADY, it);
    }
    Step step = held ? Step.HELD : Step.RELEASED;
    return write(
        it, with(it, it.words(), it.contact(), keeping(it, held, step, by, today, reason)));
  }

  private FeedbackOutcome write(StoredFeedback was, StoredFeedback now) {
    if (was.v() > StoredFeedback.V) {
      return refused(FeedbackRefusal.NEWER, was);
    }
    return store.replace(was, now)
        ? new FeedbackOutcome.Done(now.toRecord())
        : refused(FeedbackRefusal.CHANGED, was);
  }

  private static StoredFeedback contact(StoredFeedback it, StoredContact contact) {
    return with(it, it.words(), contact, it.keeping());
  }

  private static StoredKeeping keeping(
      StoredFeedback it, boolean held, Step step, PersonKey by, LocalDate on, String why) {
    List<StoredEvent> history = new ArrayList<>(it.keeping().history());
    history.add(new StoredEvent(step.name(), by, on.toString(), why));
    return new StoredKeeping(held, history, it.keeping().purgeOn());
  }

  private static StoredFeedback with(
      StoredFeedback it, StoredWords words, StoredContact contact, StoredKeeping keeping) {
    return new StoredFeedback(
        it.id(),
        it.v(),
        it.ref(),
        it.turn() + 1,
        it.kind(),
        it.week(),
        it.group(),
        it.counted(),
        words,
        it.escalated(),
        contact,
        keeping);
  }

  private static FeedbackOutcome refused(FeedbackRefusal why, StoredFeedback now) {
    return new FeedbackOutcome.Refused(why, now.toRecord());
  }
}
