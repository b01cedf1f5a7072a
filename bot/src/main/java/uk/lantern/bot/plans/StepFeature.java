package uk.lantern.bot.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.WhoCan;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Takes every step of {@link StepForm} with an action, by form or in one typed line. */
@Component
class StepFeature implements Feature {

  /** Said in so many words, it is decided; {@code extension A-118} only shows what is asked. */
  private static final Pattern DECIDES =
      Pattern.compile(
          "(?i)^.{0,40}?\\b(?:approve|agree|grant|refuse|reject|decline)\\b.*", Pattern.DOTALL);

  private final Actions actions;
  private final PlanLookup meant;
  private final Forms forms;
  private final FormCards formCards;
  private final StepCards stepCards;
  private final StepReplies replies;

  StepFeature(
      Actions actions,
      PlanLookup meant,
      Forms forms,
      FormCards formCards,
      StepCards stepCards,
      StepReplies replies) {
    this.actions = actions;
    this.meant = meant;
    this.forms = forms;
    this.formCards = formCards;
    this.stepCards = stepCards;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Arrays.stream(StepForm.values())
        .map(StepForm::verb)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  /** Everybody may try to check, so what they write meets the whole safety check. */
  @Override
  public Set<String> publishing() {
    return verbs().stream()
        .filter(verb -> !verb.equals(StepForm.VERIFY.verb()))
        .filter(verb -> !verb.equals(StepForm.RETURN.verb()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> naming() {
    return Set.of(StepForm.REASSIGN.verb());
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    StepForm form = StepForm.of(command.verb()).orElseThrow();
    return meant.action(turn, command, action -> step(form, turn, command, action));
  }

  private Reply step(StepForm form, Turn turn, Command command, Action action) {
    boolean naming = turn.action() == null && naming().contains(form.verb());
    String typed = Refs.behind(turn.text());
    String named = naming ? Refs.behind(command.words()) : typed;
    Given given = forms.read(form.asks(), turn, command, typed, named);
    boolean whole = given.isComplete() && decides(form, turn, command);
    boolean ready = whole || isRequestedAtOnce(form, turn, given);
    if (isOwnWork(form, turn, action)) {
      return replies.refused(turn, notIndependent(action));
    }
    if (ready) {
      long seen = PlanLookup.seen(command, action.turn());
      ActionOutcome outcome =
          actions.take(action.ref(), turn.person().key(), seen, form.step(given));
      return replies.of(turn, form, outcome);
    }
    if (PlanLookup.isOld(command, action.turn())) {
      return replies.refused(turn, because(ActionRefusal.CHANGED, action));
    }
    return inVain(form, action)
        .map(why -> replies.refused(turn, because(why, action)))
        .orElseGet(() -> stepCards.reply(turn, shown(form, given, turn, action)));
  }

  private static ActionOutcome.Refused because(ActionRefusal why, Action action) {
    return ActionOutcome.Refused.because(why, action);
  }

  /** A step that asks for nothing is taken by its button; so is a typed "approve". */
  private static boolean isRequestedAtOnce(StepForm form, Turn turn, Given given) {
    return form == StepForm.APPROVE_TIME
        && given.isOpening()
        && turn.action() == null
        && DECIDES.matcher(turn.text()).matches();
  }

  private static boolean decides(StepForm form, Turn turn, Command command) {
    return form != StepForm.APPROVE_TIME
        || turn.action() != null && command.data().containsKey("reason")
        || DECIDES.matcher(turn.text()).matches();
  }

  /** Whoever does it does not check it, whatever they say. */
  private static boolean isOwnWork(StepForm form, Turn turn, Action action) {
    return (form == StepForm.VERIFY || form == StepForm.RETURN)
        && action.people().isDoer(turn.person().key());
  }

  private static ActionOutcome.Refused notIndependent(Action action) {
    PersonKey named = action.people().verifier();
    WhoCan who =
        named == null
            ? new WhoCan(List.of(), Set.of(Role.QA_OFFICER))
            : new WhoCan(List.of(named), Set.of(Role.QA_OFFICER));
    return new ActionOutcome.Refused(ActionRefusal.NOT_INDEPENDENT, who, action);
  }

  /** What could only be refused is refused before anybody fills in a form. */
  private static Optional<ActionRefusal> inVain(StepForm form, Action action) {
    boolean check = form == StepForm.VERIFY || form == StepForm.RETURN;
    if (check && action.state() != ActionState.EVIDENCE_SUBMITTED) {
      return Optional.of(ActionRefusal.NOT_NOW);
    }
    boolean time = form == StepForm.APPROVE_TIME || form == StepForm.REFUSE_TIME;
    return time && action.openExtension().isEmpty()
        ? Optional.of(ActionRefusal.NO_EXTENSION)
        : Optional.empty();
  }

  private Card shown(StepForm form, Given given, Turn turn, Action action) {
    return switch (form) {
      case VERIFY, RETURN -> stepCards.check(action, given, turn);
      case APPROVE_TIME, REFUSE_TIME -> stepCards.decide(action, given, turn);
      default -> formCards.form(stepCards.frame(form, action, turn), form.asks(), given, turn);
    };
  }
}
