package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.response.AgencyReturn;
import uk.lantern.scheduler.round.response.AgencyReturns;

/**
 * What of audits and assurance requests a manager's own agency has not sent, and a polite reminder
 * for those who are to send it. Numbers only: who audits is not theirs to read here. The
 * partnership's officers, who see every agency by name, are asked which round they mean.
 */
@Component
class AgencyNudgeFeature implements Feature {

  /** As many as one row of buttons takes. */
  private static final int MAIN = 6;

  private final AgencyReturns returns;
  private final Rounds rounds;
  private final AgencyRoundWords words;
  private final RecordedRounds recorded;
  private final RoundCards cards;

  AgencyNudgeFeature(
      AgencyReturns returns,
      Rounds rounds,
      AgencyRoundWords words,
      RecordedRounds recorded,
      RoundCards cards) {
    this.returns = returns;
    this.rounds = rounds;
    this.words = words;
    this.recorded = recorded;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("agency-outstanding", "agency-nudge");
  }

  @Override
  public Set<String> changing() {
    return Set.of("agency-nudge");
  }

  /** "Nudge SA-2026-04" and "outstanding SA-2026-04" of a manager mean their own agency. */
  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    return OwnAgencyWords.meant(turn, typed);
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    RoundReader reader = RoundReader.of(turn);
    if (!reader.isManager()) {
      return cards.said(turn, RoundsWording.WHICH, Map.of());
    }
    String agency = turn.person().agency();
    if (agency.isEmpty()) {
      return cards.said(turn, AgencyRoundWording.NO_AGENCY, Map.of());
    }
    List<AgencyReturn> open = returns.open(agency);
    return command.verb().equals("agency-nudge")
        ? meant(turn, command, open)
            .map(ref -> nudge(turn, ref))
            .orElseGet(() -> outstanding(turn, open))
        : outstanding(turn, open);
  }

  /** The round named; of a button its own; of "nudge both" the only one with anybody to remind. */
  private static Optional<String> meant(Turn turn, Command command, List<AgencyReturn> open) {
    if (turn.action() != null) {
      return RoundLookup.carried(command, "round");
    }
    List<String> waiting =
        open.stream().filter(AgencyReturn::isOutstanding).map(it -> it.round().ref()).toList();
    return RoundRefs.in(turn.text())
        .or(() -> waiting.size() == 1 ? Optional.of(waiting.getFirst()) : Optional.empty());
  }

  private Reply outstanding(Turn turn, List<AgencyReturn> open) {
    if (open.isEmpty()) {
      return cards.said(turn, AgencyRoundWording.NONE, Map.of());
    }
    String agency = turn.person().agency();
    LocalDate today = turn.at().toLocalDate();
    List<String> lines = new ArrayList<>();
    open.forEach(it -> lines.addAll(words.lines(it, agency, today)));
    List<RoundButton> nudges =
        open.stream()
            .filter(it -> words.mayNudge(it, agency, today))
            .map(it -> words.nudge(it, open.size() > 1))
            .toList();
    if (!nudges.isEmpty()) {
      lines.add(cards.say(AgencyRoundWording.MEANS));
    }
    int main = Math.min(MAIN, nudges.size());
    return note(
        turn,
        demo(open),
        AgencyRoundWording.HEADING,
        lines,
        new Buttons(nudges.subList(0, main), nudges.subList(main, nudges.size())));
  }

  private About demo(List<AgencyReturn> open) {
    boolean demo = open.stream().anyMatch(it -> cards.about(it.round()).demo());
    return new About("", "", "", "", demo);
  }

  private Reply nudge(Turn turn, String ref) {
    return switch (rounds.nudgeAgency(ref, turn.person().key())) {
      case RoundOutcome.Done it -> sent(turn, it.now());
      case RoundOutcome.Refused it -> refused(turn, it);
      case RoundOutcome.Absent absent -> cards.notYours();
    };
  }

  private Reply sent(Turn turn, Round round) {
    String agency = turn.person().agency();
    recorded.record(turn, round.ref(), "agency-nudge", agency);
    return note(
        turn,
        cards.about(round),
        AgencyRoundWording.SENT,
        List.of(round.plan().title(), words.sent(round, agency)),
        new Buttons(List.of(words.list()), List.of()));
  }

  private Reply refused(Turn turn, RoundOutcome.Refused refused) {
    Round now = refused.now();
    return now == null
        ? cards.said(turn, refused.code(), Map.of())
        : note(
            turn,
            cards.about(now),
            AgencyRoundWording.NOT_SENT,
            why(turn, refused, now),
            new Buttons(List.of(words.list()), List.of()));
  }

  private List<String> why(Turn turn, RoundOutcome.Refused refused, Round now) {
    String agency = turn.person().agency();
    return switch (refused.code()) {
      case NUDGED_LATELY -> words.lately(now, agency, turn.at().toLocalDate());
      case CLOSED -> said(AgencyRoundWording.CLOSED, now);
      case NOT_OPEN_YET -> said(AgencyRoundWording.NOT_OPEN_YET, now);
      case NOBODY_OUTSTANDING -> said(AgencyRoundWording.NOBODY_OUTSTANDING, now);
      case CHANGED -> said(AgencyRoundWording.CHANGED, now);
      default -> said(refused.code(), now);
    };
  }

  private List<String> said(WordingKey text, Round now) {
    return List.of(cards.say(text, Map.of("ref", now.ref())));
  }

  private record Buttons(List<RoundButton> main, List<RoundButton> more) {

    @Override
    public String toString() {
      return "Buttons[" + main.size() + "]";
    }
  }

  private Reply note(
      Turn turn, About about, WordingKey heading, List<String> lines, Buttons buttons) {
    return cards.reply(
        turn, cards.note(about, cards.say(heading), lines, buttons.main(), buttons.more()));
  }
}
