package uk.lantern.bot.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.conversation.KeptTurn;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.part.ActionState;

/** What a conversation was about a moment ago, so that people need not say it again. */
@Component
class LastSaid {

  private final Actions actions;
  private final Conversations conversations;

  LastSaid(Actions actions, Conversations conversations) {
    this.actions = actions;
    this.conversations = conversations;
  }

  /** The recommendation that the last message or button of today named. */
  Optional<String> recommendation(Turn turn) {
    return lately(turn).stream().findFirst().flatMap(kept -> Refs.recommendation(kept.asked()));
  }

  /** The action somebody has just proposed of which parts are missing; nothing was said since. */
  Optional<Action> incomplete(Turn turn) {
    List<KeptTurn> said = lately(turn);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    long last = said.getFirst().number();
    return actions
        .in(actions.sight(turn.person().key()), ActionFilter.all().in(Set.of(ActionState.PROPOSED)))
        .stream()
        .filter(action -> action.lastEvent().by().equals(turn.person().key()))
        .filter(action -> action.lastEvent().at().toEpochMilli() >= last)
        .filter(action -> !MissingParts.of(action).isEmpty())
        .max(Comparator.comparing((Action action) -> action.lastEvent().at()));
  }

  private List<KeptTurn> lately(Turn turn) {
    return conversations.lately(turn.person().key(), turn.at().toLocalDate());
  }
}
