package uk.lantern.bot.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundPlan;

/** Changes a draft; of a round that is launched its dates only, and only to later ones. */
@Component
class ChangeFeature implements Feature {

  private static final String SECOND = "second";

  private final Rounds rounds;
  private final RoundLookup meant;
  private final PlanReader reader;
  private final PlanForms cards;
  private final RoundReplies replies;

  ChangeFeature(
      Rounds rounds, RoundLookup meant, PlanReader reader, PlanForms cards, RoundReplies replies) {
    this.rounds = rounds;
    this.meant = meant;
    this.reader = reader;
    this.cards = cards;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("round-edit");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.round(turn, command, round -> changed(turn, command, round));
  }

  private Reply changed(Turn turn, Command command, Round round) {
    Map<String, String> said = new LinkedHashMap<>();
    Map<String, String> given =
        turn.action() == null
            ? PlanField.TYPED.readNamed(RoundRefs.behind(turn.text()))
            : command.data();
    PlanField.ids()
        .filter(given::containsKey)
        .forEach(id -> said.put(id, given.getOrDefault(id, "")));
    boolean second = command.data().getOrDefault("of", "").equals(SECOND);
    if (said.isEmpty()) {
      return cards.change(turn, round, second, said, List.of());
    }
    if (RoundLookup.isOld(command, round)) {
      return replies.refused(turn, new RoundOutcome.Refused(RoundRefusal.CHANGED, round));
    }
    boolean serving = said.containsKey(PlanField.YEAR.id());
    Read<RoundPlan> read = reader.read(round.plan(), said, turn.at());
    if (read.made() == null) {
      return cards.change(turn, round, serving, said, read.problems());
    }
    RoundOutcome outcome =
        rounds.change(
            round.ref(), turn.person().key(), RoundLookup.seen(command, round), read.made());
    return outcome instanceof RoundOutcome.Refused refused
            && refused.code() != RoundRefusal.CHANGED
            && refused.code() != RoundRefusal.NOT_NOW
        ? cards.change(turn, round, serving, said, List.of(replies.why(refused.code())))
        : replies.of(turn, command.verb(), RoundsWording.DONE_CHANGED, outcome);
  }
}
