package uk.lantern.bot.local;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.trigger.DemoTime;
import uk.lantern.scheduler.trigger.JobRun;
import uk.lantern.scheduler.trigger.JumpOutcome;
import uk.lantern.scheduler.trigger.TimeWording;

/** Moves the one clock forward and fires what would have fired. */
@Component
@Profile("local")
class JumpFeature implements Feature {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

  private final ObjectProvider<DemoTime> time;
  private final Cards cards;
  private final Wording wording;

  JumpFeature(ObjectProvider<DemoTime> time, Cards cards, Wording wording) {
    this.time = time;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("jump");
  }

  /** Who tries Lantern has said this, and not the person they play: nothing of theirs is over. */
  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    JumpOutcome outcome = time.getObject().jump(command.words());
    String fired = outcome instanceof JumpOutcome.Jumped jumped ? fired(jumped) : "";
    Card card = cards.card("receipt", Map.of("text", said(outcome), "next", fired));
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  private String said(JumpOutcome outcome) {
    return switch (outcome) {
      case JumpOutcome.Jumped jumped ->
          wording.say(TimeWording.JUMPED, Map.of("time", TIME.format(jumped.to())));
      case JumpOutcome.NotUnderstood unknown -> wording.say(TimeWording.NOT_UNDERSTOOD);
      case JumpOutcome.NotForward back ->
          wording.say(TimeWording.NOT_FORWARD, Map.of("now", TIME.format(back.now())));
      case JumpOutcome.TooFar far -> wording.say(TimeWording.TOO_FAR);
    };
  }

  private String fired(JumpOutcome.Jumped jumped) {
    String jobs =
        jumped.fired().stream().map(JobRun::name).distinct().collect(Collectors.joining(", "));
    return jobs.isEmpty()
        ? wording.say(TimeWording.NOTHING_FIRED)
        : wording.say(TimeWording.FIRED, Map.of("jobs", jobs));
  }
}
