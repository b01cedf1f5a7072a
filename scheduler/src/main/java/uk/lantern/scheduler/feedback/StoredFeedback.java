package uk.lantern.scheduler.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.scheduler.feedback.FeedbackRecord.Done;
import uk.lantern.scheduler.feedback.FeedbackRecord.Said;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A record as it is kept. Dates are ISO text, so that no machine's zone can shift them.
 *
 * <p>Retention: three years, as for anonymous answers (domain.md 3.6). Whose it is goes 30 days
 * after they were told, at the latest after twelve months; nothing goes while it is held.
 *
 * @param id of the form it was given with, which is random and says nothing of its giver
 * @param counted false when the same person said the same in that month: one voice counts once
 */
@Document(StoredFeedback.COLLECTION)
record StoredFeedback(
    @Id String id,
    int v,
    String ref,
    long turn,
    String kind,
    String week,
    String group,
    boolean counted,
    StoredWords words,
    @Nullable StoredEscalation escalated,
    StoredContact contact,
    StoredKeeping keeping) {

  static final String COLLECTION = "feedback";
  static final int V = 1;
  static final int KEPT_YEARS = 3;
  static final int LINK_KEPT_MONTHS = 12;
  static final int LINK_KEPT_DAYS_ONCE_TOLD = 30;
  static final Index BY_REF = new Index("ref", Sort.Direction.ASC).unique();
  static final Index BY_GIVER = new Index("contact.giver.objectId", Sort.Direction.ASC);
  static final Index BY_WEEK = new Index("week", Sort.Direction.ASC);

  record StoredWords(String text, String team, String named, String consent) {

    static StoredWords of(Said said) {
      return new StoredWords(said.text(), said.team(), said.named(), said.consent().name());
    }

    Said toSaid() {
      return new Said(text, team, named, ShareConsent.valueOf(consent));
    }

    @Override
    public String toString() {
      return "StoredWords[]";
    }
  }

  record StoredEscalation(int stage, String topic, String other, int days, boolean resolved) {

    static @Nullable StoredEscalation of(@Nullable Escalated it) {
      return it == null
          ? null
          : new StoredEscalation(
              it.stage(), it.topic().name(), it.other(), it.workingDays(), it.resolved());
    }

    Escalated toEscalated() {
      return new Escalated(stage, EscalationTopic.valueOf(topic), other, days, resolved);
    }

    @Override
    public String toString() {
      return "StoredEscalation[" + stage + "]";
    }
  }

  /**
   * How it ends.
   *
   * @param linkUntil the day on which whose it is goes; null when nobody knows
   * @param toTell a letter has to go to its giver
   */
  record StoredContact(
      String ending,
      @Nullable PersonKey giver,
      @Nullable String linkUntil,
      @Nullable StoredDone done,
      boolean toTell) {

    static final StoredContact NONE =
        new StoredContact(Ending.NO_CONTACT_WANTED.name(), null, null, null, false);

    Ending end() {
      return Ending.valueOf(ending);
    }

    @Override
    public String toString() {
      return "StoredContact[]";
    }
  }

  record StoredDone(String words, PersonKey by, String on) {

    @Override
    public String toString() {
      return "StoredDone[]";
    }
  }

  record StoredEvent(String step, PersonKey by, String on, String why) {

    FeedbackEvent toEvent() {
      return new FeedbackEvent(FeedbackEvent.Step.valueOf(step), by, LocalDate.parse(on), why);
    }

    @Override
    public String toString() {
      return "StoredEvent[]";
    }
  }

  record StoredKeeping(boolean held, List<StoredEvent> history, String purgeOn) {

    @Override
    public String toString() {
      return "StoredKeeping[" + held + "]";
    }
  }

  FeedbackRecord toRecord() {
    StoredDone did = contact.done();
    return new FeedbackRecord(
        ref,
        turn,
        FeedbackKind.valueOf(kind),
        LocalDate.parse(week),
        group,
        words.toSaid(),
        escalated == null ? null : escalated.toEscalated(),
        contact.end(),
        contact.giver(),
        did == null ? null : new Done(did.words(), did.by(), LocalDate.parse(did.on())),
        keeping.held(),
        keeping.history().stream().map(StoredEvent::toEvent).toList());
  }

  @Override
  public String toString() {
    return "StoredFeedback[" + ref + "]";
  }
}
