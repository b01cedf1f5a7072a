package uk.lantern.scheduler.feedback;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Tells whoever wanted to know what came of what they said, once. The letter box holds the
 * reference only; the words are read when the letter goes, and only for whose they still are.
 */
public final class FeedbackLetters implements LetterContent {

  private static final String TEMPLATE = "text";
  private static final String REF = "ref";

  /** Nobody's leave is longer that still wants to know; the link is gone by then. */
  private static final int WORTH_SENDING_DAYS = StoredFeedback.LINK_KEPT_DAYS_ONCE_TOLD;

  private final FeedbackStore store;
  private final Outbox outbox;
  private final Wording wording;

  FeedbackLetters(FeedbackStore store, Outbox outbox, Wording wording) {
    this.store = store;
    this.outbox = outbox;
    this.wording = wording;
  }

  /**
   * Offers every letter that has to go. Safe to repeat at any time.
   *
   * @return how many are new
   */
  public int offer() {
    int offered = 0;
    for (StoredFeedback one : store.toTell()) {
      StoredFeedback.StoredDone done = one.contact().done();
      PersonKey giver = one.contact().giver();
      if (done != null && giver != null && outbox.offer(message(one.ref(), giver, done))) {
        offered++;
      }
      // After the offer: a crash between the two offers the same letter again.
      store.offered(one);
    }
    return offered;
  }

  private static Message message(String ref, PersonKey giver, StoredFeedback.StoredDone done) {
    LocalDate on = LocalDate.parse(done.on());
    return new Message(
        new OccurrenceKey(MessageKind.FEEDBACK_TOLD, ref, giver, on),
        TEMPLATE,
        Map.of(REF, ref),
        on.plusDays(WORTH_SENDING_DAYS).atStartOfDay(London.ZONE).toInstant());
  }

  @Override
  public Set<MessageKind> kinds() {
    return Set.of(MessageKind.FEEDBACK_TOLD);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    String ref = String.valueOf(delivery.message().values().get(REF));
    return store
        .byRef(ref)
        .filter(it -> recipient.key().equals(it.contact().giver()))
        .map(StoredFeedback::toRecord)
        .<Content>map(this::letter)
        .orElseGet(() -> new Content.Never("over"));
  }

  private Content letter(FeedbackRecord it) {
    FeedbackRecord.Done done = it.done();
    return done == null
        ? new Content.Never("over")
        : new Content.Letter(
            TEMPLATE,
            Map.of(
                "heading",
                wording.say(FeedbackLetterWording.HEADING, Map.of("ref", it.ref())),
                "paragraphs",
                List.of(
                    wording.say(FeedbackLetterWording.DONE, Map.of("words", done.words())),
                    wording.say(FeedbackLetterWording.WHY))),
            Math.toIntExact(it.turn()),
            null);
  }
}
