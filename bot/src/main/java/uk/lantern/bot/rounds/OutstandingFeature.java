package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;

/**
 * Who has not answered yet, and a polite reminder for them. Of an anonymous round nobody is told:
 * neither who, nor how many, since a count that rises tells who has just pressed a button.
 */
@Component
class OutstandingFeature implements Feature {

  private final Rounds rounds;
  private final RoundLookup meant;
  private final AgencyWords agencies;
  private final RoundReplies replies;
  private final RoundCards cards;

  OutstandingFeature(
      Rounds rounds,
      RoundLookup meant,
      AgencyWords agencies,
      RoundReplies replies,
      RoundCards cards) {
    this.rounds = rounds;
    this.meant = meant;
    this.agencies = agencies;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("round-outstanding", "round-nudge");
  }

  @Override
  public Set<String> changing() {
    return Set.of("round-nudge");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return command.verb().equals("round-nudge")
        ? meant.round(
            turn,
            command,
            round ->
                replies.of(
                    turn,
                    command.verb(),
                    RoundsWording.DONE_NUDGED,
                    rounds.nudge(round.ref(), turn.person().key())))
        : meant.round(turn, command, round -> outstanding(turn, round));
  }

  private Reply outstanding(Turn turn, Round round) {
    if (round.isAnonymous()) {
      return note(turn, round, List.of(cards.say(RoundsWording.OUTSTANDING_ANONYMOUS)), List.of());
    }
    if (!round.isOpen()) {
      return note(turn, round, List.of(cards.say(RoundsWording.OUTSTANDING_NOT_OPEN)), List.of());
    }
    Rounds.Outstanding left = rounds.outstanding(round);
    if (!left.known()) {
      return note(turn, round, List.of(cards.say(RoundsWording.OUTSTANDING_ANONYMOUS)), List.of());
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        cards.say(
            left.people().isEmpty()
                ? RoundsWording.OUTSTANDING_NONE
                : RoundsWording.OUTSTANDING_COUNT,
            Map.of("count", left.people().size(), "asked", left.asked())));
    lines.addAll(byAgency(left.people()));
    RoundButton nudge =
        new RoundButton(
            "round-nudge",
            cards.say(RoundsWording.BUTTON_NUDGE),
            "nudge " + round.ref(),
            cards.about(round));
    return note(turn, round, lines, left.people().isEmpty() ? List.of() : List.of(nudge));
  }

  /** Names under their organisation: it is the organisation that answers an audit. */
  private List<String> byAgency(List<Person> people) {
    Map<String, List<String>> names = new TreeMap<>();
    people.forEach(
        it ->
            names
                .computeIfAbsent(agencies.name(it.agency()), agency -> new ArrayList<>())
                .add(it.displayName()));
    return names.entrySet().stream()
        .map(
            it ->
                cards.say(
                    RoundsWording.OUTSTANDING_LINE,
                    Map.of("agency", it.getKey(), "names", String.join(", ", it.getValue()))))
        .toList();
  }

  private Reply note(Turn turn, Round round, List<String> lines, List<RoundButton> main) {
    return cards.reply(
        turn,
        cards.note(
            cards.about(round),
            cards.say(RoundsWording.OUTSTANDING, Map.of("ref", round.ref())),
            lines,
            main,
            List.of(cards.open(round.ref(), RoundsWording.BUTTON_SHOW))));
  }
}
