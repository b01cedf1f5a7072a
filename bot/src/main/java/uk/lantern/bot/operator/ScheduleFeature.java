package uk.lantern.bot.operator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.trigger.Schedule;
import uk.lantern.scheduler.trigger.Scheduled;

/** What Quartz will fire in the next 30 days. */
@Component
class ScheduleFeature implements Feature {

  private static final Duration AHEAD = Duration.ofDays(30);

  /** Only instances that have the role clock have one. */
  private final ObjectProvider<Schedule> schedule;

  private final OperatorCards cards;

  ScheduleFeature(ObjectProvider<Schedule> schedule, OperatorCards cards) {
    this.schedule = schedule;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("scheduled");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Schedule quartz = schedule.getIfAvailable();
    List<Scheduled> all = quartz == null ? List.of() : quartz.within(turn.at(), AHEAD);
    List<String> lines = new ArrayList<>();
    cards.paused().ifPresent(lines::add);
    all.forEach(one -> lines.add(line(one)));
    if (all.isEmpty()) {
      lines.add(cards.say(OperatorWording.SCHEDULE_NOTHING));
    }
    return cards.reply(
        turn,
        cards
            .cards()
            .card(
                "text",
                Map.of(
                    "heading", cards.say(OperatorWording.SCHEDULE_HEADING), "paragraphs", lines)));
  }

  private String line(Scheduled one) {
    String next = OperatorCards.minute(one.next());
    return RowWording.of(one.name())
        .map(
            name ->
                cards.say(
                    OperatorWording.SCHEDULE_LINE,
                    Map.of(
                        "name", cards.say(name),
                        "next", next,
                        "times", one.times(),
                        "reason", one.reason())))
        .orElseGet(
            // A moment that somebody planned, of a round or a digest.
            () ->
                cards.say(OperatorWording.SCHEDULE_ONCE, Map.of("name", one.name(), "next", next)));
  }
}
