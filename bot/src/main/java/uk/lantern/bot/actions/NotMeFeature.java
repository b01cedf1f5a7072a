package uk.lantern.bot.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.SameAgency;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.Person;

/** The person asked is not the one to do it: says why and, if they can, who is. */
@Component
class NotMeFeature implements Feature {

  private final MeantAction meant;
  private final SameAgency colleagues;
  private final Rewording rewording;
  private final OwnerReplies replies;
  private final OwnerCards cards;

  NotMeFeature(
      MeantAction meant,
      SameAgency colleagues,
      Rewording rewording,
      OwnerReplies replies,
      OwnerCards cards) {
    this.meant = meant;
    this.colleagues = colleagues;
    this.rewording = rewording;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-not-me");
  }

  @Override
  public Set<String> changing() {
    return verbs();
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
    return meant.taken(
        turn,
        command,
        action -> OwnerButtons.isToAgree(action, turn.person().key()),
        this::answered);
  }

  /** What could only be refused is refused before anybody fills in a form. */
  private Reply answered(Spoken spoken) {
    Action action = spoken.action();
    return OwnerButtons.isToAgree(action, spoken.by()) || spoken.has("reason")
        ? notMe(spoken)
        : replies.cannot(spoken, action.state() == ActionState.PROPOSED);
  }

  private Reply notMe(Spoken spoken) {
    List<Person> all = colleagues.of(spoken.turn().person(), spoken.today());
    boolean filled = spoken.has("reason");
    NameWords.Named typed = NameWords.notMe(spoken.words());
    String reason = filled ? spoken.given("reason") : typed.why();
    List<Person> suggested =
        filled
            ? SameAgency.chosen(all, spoken.given("to")).stream().toList()
            : SameAgency.named(all, typed.name());
    List<String> problems = new ArrayList<>(rewording.problems(reason));
    if (reason.isBlank() && (filled || !typed.name().isEmpty())) {
      problems.add(cards.say(ActionsWording.NEEDS_REASON));
    }
    if (!typed.name().isEmpty() && suggested.size() != 1) {
      problems.add(cards.say(ActionsWording.WHO_IS_THAT));
    }
    if (reason.isBlank() || !problems.isEmpty()) {
      return form(spoken, all, rewording.shownAgain(reason), suggested, problems);
    }
    return replies.take(
        spoken,
        new OwnerStep.NotMe(reason, key(suggested)),
        now ->
            replies.after(
                spoken,
                now,
                cards.say(ActionsWording.NOT_ME),
                cards.say(ActionsWording.NOT_ME_NEXT)));
  }

  private static uk.lantern.scheduler.people.@Nullable PersonKey key(List<Person> suggested) {
    return suggested.isEmpty() ? null : suggested.getFirst().key();
  }

  private Reply form(
      Spoken spoken,
      List<Person> all,
      String reason,
      List<Person> suggested,
      List<String> problems) {
    Action action = spoken.action();
    Card card =
        cards.of(
            action,
            "action-not-me-form",
            Map.of(
                "heading", cards.say(ActionsWording.NOT_ME_HEADING, Map.of("ref", action.ref())),
                "problems", problems,
                "reason", reason,
                "to",
                    Optional.of(suggested)
                        .filter(it -> it.size() == 1)
                        .map(it -> SameAgency.code(it.getFirst()))
                        .orElse(""),
                "people", SameAgency.choices(all),
                "hint", cards.say(ActionsWording.NOT_ME_HINT)));
    return cards.reply(spoken.turn(), card);
  }
}
