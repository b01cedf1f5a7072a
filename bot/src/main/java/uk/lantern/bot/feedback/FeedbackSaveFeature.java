package uk.lantern.bot.feedback;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;

/** Keeps what was filled in or typed, once for each form. */
@Component
class FeedbackSaveFeature implements Feature {

  private final FeedbackTalks talks;
  private final SavingWords words;
  private final SavingEscalations escalations;
  private final KeptFeedback saved;
  private final FeedbackCards cards;

  FeedbackSaveFeature(
      FeedbackTalks talks,
      SavingWords words,
      SavingEscalations escalations,
      KeptFeedback saved,
      FeedbackCards cards) {
    this.talks = talks;
    this.words = words;
    this.escalations = escalations;
    this.saved = saved;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("feedback-save");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  /** What is kept names nobody; a record of the turn would. */
  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    FeedbackTalk talk =
        talks.last(turn).filter(it -> EscalationFeature.isOfThis(command, it)).orElse(null);
    if (talk == null) {
      return cards.receipt(turn, FeedbackWording.STARTED_AGAIN);
    }
    return switch (talk.question()) {
      case WORDS -> words.save(turn, command, talk);
      case DETAILS -> escalations.save(turn, command, talk);
      case ENDING -> again(turn, talk);
      case STAGE -> escalations.stageFirst(turn, talk);
      case KIND, RECORD, NOTHING -> cards.receipt(turn, FeedbackWording.STARTED_AGAIN);
    };
  }

  /** A second press, or the same form once more: it is kept once, and says so in the same words. */
  private Reply again(Turn turn, FeedbackTalk talk) {
    return saved.of(turn, talk.ref()).orElseGet(cards::notYours);
  }
}
