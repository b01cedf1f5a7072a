package uk.lantern.bot.turn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Person;

/**
 * Who may use which verb, decided here alone and before anything is looked up: for typed words, for
 * buttons and for the command line. A role counts on the days for which it is granted.
 */
@Component
public final class Rights {

  private final Verbs verbs;
  private final Cards cards;
  private final Wording wording;

  public Rights(Verbs verbs, Cards cards, Wording wording) {
    this.verbs = verbs;
    this.cards = cards;
    this.wording = wording;
  }

  /**
   * Why somebody may not use a verb on a London date, in words that name who can; empty when they
   * may.
   */
  public Optional<String> refusal(Person person, String verb, LocalDate day) {
    Decision decision = verbs.decision(verb);
    RefusedWording cannot = decision.refusal();
    if (cannot == null || decision.allows(person.rolesOn(day))) {
      return Optional.empty();
    }
    return Optional.of(
        wording.say(
            RefusedWording.WHO_CAN,
            Map.of(
                "cannot", wording.say(cannot),
                "role", wording.say(decision.roles().getFirst()))));
  }

  /** The reply to somebody who may not use the verb; empty when they may. */
  Optional<Reply.Refused> refused(Turn turn, Command command) {
    return refusal(turn.person(), command.verb(), turn.at().toLocalDate())
        .map(text -> new Reply.Refused(Reply.Why.ROLE, List.of(receipt(text))));
  }

  private Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }
}
