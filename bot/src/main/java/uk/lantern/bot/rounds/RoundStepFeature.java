package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/**
 * The steps that need no form: launch, close, archive, give up. What cannot be taken back is asked
 * once more, with what it means.
 */
@Component
class RoundStepFeature implements Feature {

  private static final String NOW = "now";
  private static final Pattern TYPED_NOW = Pattern.compile("(?is).*\\bnow\\W*$");

  private static final FormFields.Deed CANCEL =
      new FormFields.Deed(
          "round-cancel",
          RoundsWording.FORM_CANCEL,
          RoundsWording.BUTTON_CANCEL,
          RoundsWording.SAY_CANCEL);

  private final Rounds rounds;
  private final RoundLookup meant;
  private final FormFields fields;
  private final RoundReplies replies;
  private final RoundCards cards;

  RoundStepFeature(
      Rounds rounds, RoundLookup meant, FormFields fields, RoundReplies replies, RoundCards cards) {
    this.rounds = rounds;
    this.meant = meant;
    this.fields = fields;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("round-launch", "round-close", "round-archive", "round-cancel");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return Set.of("round-cancel");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.round(turn, command, round -> step(turn, command, round));
  }

  private Reply step(Turn turn, Command command, Round round) {
    long seen = RoundLookup.seen(command, round);
    PersonKey me = turn.person().key();
    boolean said = isSaid(turn, command);
    return switch (command.verb()) {
      case "round-launch" ->
          said || round.state() != RoundState.DRAFT
              ? done(
                  turn, command, RoundsWording.DONE_LAUNCHED, rounds.launch(round.ref(), me, seen))
              : confirm(turn, round, launching(round), "round-launch", "launch ");
      case "round-close" ->
          said || !round.isOpen()
              ? done(turn, command, RoundsWording.DONE_CLOSED, rounds.close(round.ref(), me, seen))
              : confirm(turn, round, closing(), "round-close", "close round ");
      case "round-archive" ->
          done(turn, command, RoundsWording.DONE_ARCHIVED, rounds.archive(round.ref(), me, seen));
      default -> cancel(turn, command, round, seen);
    };
  }

  private Reply done(Turn turn, Command command, RoundsWording said, RoundOutcome outcome) {
    return replies.of(turn, command.verb(), said, outcome);
  }

  private List<String> closing() {
    return List.of(cards.say(RoundsWording.CLOSING_MEANS));
  }

  private static boolean isSaid(Turn turn, Command command) {
    return turn.action() == null
        ? TYPED_NOW.matcher(turn.text()).matches()
        : command.data().getOrDefault("of", "").equals(NOW);
  }

  private List<String> launching(Round round) {
    List<String> facts = new ArrayList<>();
    facts.add(
        round.kind().isOfAgencies()
            ? cards.say(RoundsWording.LAUNCHING_ASKS_AGENCIES)
            : cards.say(
                RoundsWording.LAUNCHING_ASKS,
                Map.of("count", rounds.size(round.plan().audience()))));
    facts.add(cards.say(RoundAnonymityWording.of(round.plan().form().anonymity())));
    facts.add(cards.say(RoundsWording.LAUNCHING_MEANS));
    return facts;
  }

  private Reply confirm(Turn turn, Round round, List<String> facts, String verb, String say) {
    boolean launch = verb.equals("round-launch");
    RoundButton yes =
        new RoundButton(
            verb,
            cards.say(launch ? RoundsWording.BUTTON_LAUNCH_NOW : RoundsWording.BUTTON_CLOSE_NOW),
            say + round.ref() + " now",
            cards.about(round).part(NOW));
    RoundsWording heading = launch ? RoundsWording.FORM_LAUNCH : RoundsWording.FORM_CLOSE;
    return cards.reply(
        turn,
        cards.note(
            cards.about(round),
            cards.say(heading, Map.of("ref", round.ref())),
            facts,
            List.of(yes, cards.open(round.ref(), RoundsWording.BUTTON_BACK)),
            List.of()));
  }

  private Reply cancel(Turn turn, Command command, Round round, long seen) {
    String typed =
        RoundRefs.behind(turn.text()).replaceFirst("(?i)^[\\s,:-]*because\\b[\\s,:-]*", "");
    String reason = turn.action() == null ? typed : command.data().getOrDefault("reason", "");
    List<String> problems = cards.rewording(List.of(reason));
    if (reason.isBlank() || !problems.isEmpty()) {
      return form(turn, command, round, problems);
    }
    RoundOutcome outcome = rounds.cancel(round.ref(), turn.person().key(), seen, reason.strip());
    return replies.of(turn, command.verb(), RoundsWording.DONE_CANCELLED, outcome);
  }

  private Reply form(Turn turn, Command command, Round round, List<String> problems) {
    if (RoundLookup.isOld(command, round)) {
      return replies.refused(turn, new RoundOutcome.Refused(RoundRefusal.CHANGED, round));
    }
    List<String> facts = List.of(cards.say(RoundsWording.CANCELLING_MEANS));
    return cards.reply(
        turn,
        fields.card(
            fields.frame(round, CANCEL, facts),
            List.of(FormFields.Field.words("reason", RoundsWording.ASK_REASON)),
            Map.of(),
            problems));
  }
}
