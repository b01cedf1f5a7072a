package uk.lantern.bot.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.SameAgency;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.people.Person;

/** Asks a colleague of the same agency to take an action over; nothing changes until they do. */
@Component
class PassFeature implements Feature {

  private final MeantAction meant;
  private final ActionTalks talks;
  private final SameAgency colleagues;
  private final OwnerReplies replies;
  private final OwnerWords words;
  private final OwnerCards cards;

  PassFeature(
      MeantAction meant,
      ActionTalks talks,
      SameAgency colleagues,
      OwnerReplies replies,
      OwnerWords words,
      OwnerCards cards) {
    this.meant = meant;
    this.talks = talks;
    this.colleagues = colleagues;
    this.replies = replies;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-pass", "action-pass-send");
  }

  @Override
  public Set<String> changing() {
    return Set.of("action-pass-send");
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Set<String> naming() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return command.verb().equals("action-pass")
        ? meant.meant(turn, command, action -> fits(action, turn), this::pass)
        : meant.taken(turn, command, action -> fits(action, turn), this::send);
  }

  private static boolean fits(Action action, Turn turn) {
    return OwnerButtons.isAtWork(action, turn.person().key());
  }

  private Reply pass(Spoken spoken) {
    if (!OwnerButtons.isAtWork(spoken.action(), spoken.by())) {
      return replies.cannot(spoken, spoken.action().state().isUnderWay());
    }
    List<Person> all = colleagues.of(spoken.turn().person(), spoken.today());
    String name = NameWords.passedTo(spoken.words());
    List<Person> to =
        spoken.has("to")
            ? SameAgency.chosen(all, spoken.given("to")).stream().toList()
            : SameAgency.named(all, name);
    if (to.size() == 1) {
      return cards.reply(spoken.turn(), confirm(spoken, to.getFirst()));
    }
    List<String> problems = new ArrayList<>();
    if (!name.isEmpty() && !name.matches("(?i)someone|somebody")) {
      problems.add(
          cards.say(to.isEmpty() ? ActionsWording.WHO_IS_THAT : ActionsWording.WHO_OF_THEM));
    } else if (spoken.has("to")) {
      problems.add(cards.say(ActionsWording.NEEDS_PERSON));
    }
    return form(spoken, to.isEmpty() ? all : to, problems);
  }

  private Reply form(Spoken spoken, List<Person> all, List<String> problems) {
    Action action = spoken.action();
    Card card =
        cards.of(
            action,
            "action-pass-form",
            Map.of(
                "heading", cards.say(ActionsWording.PASS_HEADING, Map.of("ref", action.ref())),
                "problems", problems,
                "line", words.title(action),
                "to", "",
                "people", SameAgency.choices(all),
                "hint", cards.say(ActionsWording.PASS_HINT, Map.of("ref", action.ref()))));
    return cards.reply(spoken.turn(), card);
  }

  private Card confirm(Spoken spoken, Person to) {
    Action action = spoken.action();
    talks.ask(spoken.turn(), action.ref(), Asked.PASS, Map.of("to", SameAgency.code(to)));
    return cards.note(
        action,
        cards.say(ActionsWording.PASS_TO, Map.of("name", to.displayName())),
        List.of(
            words.title(action),
            cards.say(ActionsWording.PASS_MUST_ACCEPT, Map.of("name", to.displayName()))),
        List.of(
            CardButton.of(
                action,
                "action-pass-send",
                cards.say(ActionsWording.BUTTON_SEND),
                "confirm pass " + action.ref(),
                SameAgency.code(to))),
        List.of(cards.open(action, ActionsWording.BUTTON_SHOW)));
  }

  /** To whom the button says, or the words, or the card before. */
  private Reply send(Spoken spoken) {
    List<Person> all = colleagues.of(spoken.turn().person(), spoken.today());
    String chosen = spoken.given("choice").isEmpty() ? spoken.before("to") : spoken.given("choice");
    List<Person> named = SameAgency.named(all, NameWords.passedTo(spoken.words()));
    Optional<Person> to =
        named.size() == 1 ? Optional.of(named.getFirst()) : SameAgency.chosen(all, chosen);
    return to.map(
            person ->
                replies.take(
                    spoken, new OwnerStep.Pass(person.key()), now -> sent(spoken, now, person)))
        .orElseGet(() -> pass(spoken));
  }

  private Card sent(Spoken spoken, Action now, Person to) {
    return replies.after(
        spoken,
        now,
        cards.say(ActionsWording.PASS_SENT, Map.of("name", to.displayName())),
        cards.say(ActionsWording.PASS_MUST_ACCEPT, Map.of("name", to.displayName())));
  }
}
