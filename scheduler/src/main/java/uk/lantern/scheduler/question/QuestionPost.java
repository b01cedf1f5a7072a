package uk.lantern.scheduler.question;

import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.People;

/** Puts letters about questions into the outbox. Repeating a call sends nothing twice. */
public final class QuestionPost {

  private final EscalatedQuestions questions;
  private final People people;
  private final Outbox outbox;
  private final QuestionComposer composer;

  QuestionPost(
      EscalatedQuestions questions, People people, Outbox outbox, QuestionComposer composer) {
    this.questions = questions;
    this.people = people;
    this.outbox = outbox;
    this.composer = composer;
  }

  /**
   * Tells the partnership team what waits; one letter a person and day.
   *
   * @param today London date
   * @return how many letters are new
   */
  public int offerWaiting(LocalDate today) {
    List<EscalatedQuestion> waiting = questions.waiting();
    if (waiting.isEmpty()) {
      return 0;
    }
    int offered = 0;
    for (var notice : WaitingQuestionsPolicy.due(waiting, people.partnershipTeam(today), today)) {
      offered += outbox.offer(composer.waiting(notice, today)) ? 1 : 0;
    }
    return offered;
  }

  /**
   * Sends the reply to its asker; call it after {@link EscalatedQuestions#answer}. Should a crash
   * come between, {@link #offerReplies} finds it.
   *
   * @return false when nobody is to be told, or the letter was offered before
   */
  public boolean offerReply(EscalatedQuestion question) {
    var asker = question.asker();
    var reply = question.reply();
    return asker != null
        && reply != null
        && question.toldAt() == null
        && outbox.offer(composer.reply(question, reply, asker));
  }

  /**
   * Offers every reply that no letter carries yet, and notes which askers have been told.
   *
   * @return how many letters are new
   */
  public int offerReplies() {
    int offered = 0;
    for (EscalatedQuestion question : questions.untold()) {
      if (offerReply(question)) {
        offered++;
      } else {
        noteTold(question);
      }
    }
    return offered;
  }

  private void noteTold(EscalatedQuestion question) {
    var asker = question.asker();
    var reply = question.reply();
    if (asker == null || reply == null) {
      return;
    }
    Message letter = composer.reply(question, reply, asker);
    outbox
        .find(letter.key())
        .filter(delivery -> delivery.state() == DeliveryState.DELIVERED)
        .map(Delivery::outcome)
        .ifPresent(outcome -> questions.told(question.ref(), outcome.at()));
  }
}
