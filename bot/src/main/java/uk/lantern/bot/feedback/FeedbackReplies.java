package uk.lantern.bot.feedback;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.feedback.FeedbackOutcome;
import uk.lantern.scheduler.feedback.FeedbackRecord;
import uk.lantern.scheduler.feedback.FeedbackRefusal;

/** What is said to an outcome. */
@Component
record FeedbackReplies(FeedbackCards cards) {

  Reply of(Turn turn, FeedbackOutcome outcome, Function<FeedbackRecord, Reply> done) {
    return switch (outcome) {
      case FeedbackOutcome.Done it -> done.apply(it.now());
      case FeedbackOutcome.Refused it -> cards.receipt(turn, text(it.code()));
      case FeedbackOutcome.Absent absent -> cards.notYours();
    };
  }

  static FeedbackRefusalWording text(FeedbackRefusal code) {
    return FeedbackRefusalWording.valueOf(code.name());
  }
}
