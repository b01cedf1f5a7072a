package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import java.util.Optional;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;
import uk.lantern.scheduler.question.QuestionAnsweredComposer;

/** Offers replies that a crash kept from the outbox, and notes whose reply has arrived. */
final class AnsweredQuestionsJob implements Sweep {

  private final EscalatedQuestions questions;
  private final Outbox outbox;

  AnsweredQuestionsJob(EscalatedQuestions questions, Outbox outbox) {
    this.questions = questions;
    this.outbox = outbox;
  }

  @Override
  public String cadence() {
    return Triggers.ANSWERED_QUESTIONS;
  }

  /** Returns how many replies were offered. */
  @Override
  public int run(ZonedDateTime now) {
    int offered = 0;
    for (EscalatedQuestion question : questions.untold()) {
      Optional<Message> message = QuestionAnsweredComposer.message(question);
      if (message.isPresent() && offer(question, message.get(), now)) {
        offered++;
      }
    }
    return offered;
  }

  /** A delivery purged after 30 days must not make an old reply go out again. */
  private boolean offer(EscalatedQuestion question, Message message, ZonedDateTime now) {
    outbox
        .find(message.key())
        .filter(delivery -> delivery.state() == DeliveryState.DELIVERED)
        .map(Delivery::outcome)
        .ifPresent(outcome -> questions.told(question.ref(), outcome.at()));
    return message.expires().isAfter(now.toInstant()) && outbox.offer(message);
  }
}
