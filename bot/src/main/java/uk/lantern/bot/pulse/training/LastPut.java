package uk.lantern.bot.pulse.training;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.pulse.ShownLast;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.training.Waiting;

/** What was put to somebody last, and the questions that follow. */
@Component
record LastPut(TrainingQuestions questions, ShownLast shown, Conversations conversations) {

  /** Whether nothing was said since, as far as that is kept. */
  boolean isLast(Turn turn, Waiting waiting) {
    long since = waiting.since().toEpochMilli();
    LocalDate yesterday = turn.at().toLocalDate().minusDays(1);
    return conversations.lately(turn.person().key(), yesterday).stream()
        .noneMatch(kept -> kept.number() > since);
  }

  @Override
  public String toString() {
    return "LastPut";
  }
}
