package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.scheduler.action.NewAction;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.plan.Recommendation;

/** Reads a new action: what, who, when, how we'll know, and what it is for. */
@Component
class NewActions {

  private final Recommendations recommendations;
  private final LastSaid lastSaid;
  private final PlanLookup meant;
  private final Forms forms;
  private final MissingParts missing;
  private final NewActionForm form;

  NewActions(
      Recommendations recommendations,
      LastSaid lastSaid,
      PlanLookup meant,
      Forms forms,
      MissingParts missing,
      NewActionForm form) {
    this.recommendations = recommendations;
    this.lastSaid = lastSaid;
    this.meant = meant;
    this.forms = forms;
    this.missing = missing;
    this.form = form;
  }

  /**
   * What somebody wants.
   *
   * @param recommendations those it serves, as somebody named them or spoke of last
   * @param plan the plan's reference; empty when neither it nor a recommendation is known
   * @param action null while something is missing or wrong
   */
  record Wanted(
      Given given, List<String> recommendations, String plan, @Nullable NewAction action) {

    @Override
    public String toString() {
      return "Wanted[" + recommendations.size() + "]";
    }
  }

  Wanted read(Turn turn, Command command) {
    Map<String, String> said = said(turn, command);
    List<String> refs = refs(turn, command, said);
    List<Recommendation> found =
        refs.stream()
            .flatMap(ref -> recommendations.find(ref, meant.sight(turn)).stream())
            .toList();
    String plan =
        found.isEmpty()
            ? Refs.plan(
                    said.getOrDefault(NewActionForm.FOR, "")
                        + " "
                        + said.getOrDefault(ActionLine.PLAN, ""))
                .orElse("")
            : found.getFirst().plan();
    boolean opening = said.getOrDefault(TypedFields.TEXT, "").isBlank();
    Given given = forms.of(NewActionForm.ASKS, turn, said, opening);
    if (!opening) {
      if (found.size() < refs.size() || plan.isEmpty()) {
        given.asksAgain(NewActionForm.FOR, form.say(PlansWording.NEEDS_FOR));
      }
      given.problems().addAll(problems(turn, said));
    }
    NewAction action = given.isComplete() ? action(given, refs, plan) : null;
    return new Wanted(given, refs, plan, action);
  }

  private static Map<String, String> said(Turn turn, Command command) {
    if (turn.action() != null) {
      return Kept.said(command);
    }
    Map<String, String> said = new LinkedHashMap<>(ActionLine.read(turn.text()));
    // The owner is a colleague: the one part that may hold a name.
    Map<String, String> named = ActionLine.read(command.words());
    if (named.containsKey(ActionLine.OWNER)) {
      said.put(ActionLine.OWNER, named.getOrDefault(ActionLine.OWNER, ""));
    }
    return said;
  }

  private List<String> refs(Turn turn, Command command, Map<String, String> said) {
    List<String> named =
        Refs.recommendations(
            String.join(
                " ",
                command.data().getOrDefault("recommendation", ""),
                said.getOrDefault(NewActionForm.FOR, ""),
                said.getOrDefault(ActionLine.RECOMMENDATIONS, "")));
    boolean elsewhere = said.containsKey(ActionLine.PLAN) || said.containsKey(NewActionForm.FOR);
    return named.isEmpty() && turn.action() == null && !elsewhere
        ? lastSaid.recommendation(turn).map(List::of).orElse(List.of())
        : named;
  }

  private List<String> problems(Turn turn, Map<String, String> said) {
    List<String> problems = new ArrayList<>();
    List<String> parts =
        List.of(
            said.getOrDefault(ActionLine.DIFFERENCE, ""),
            said.getOrDefault(ActionLine.LEFT_OUT, ""),
            said.getOrDefault(ActionLine.NO_LINK, ""));
    String kinds = FreeText.identifiers(String.join(" ", parts));
    if (!kinds.isEmpty()) {
      problems.add(form.say(PlansWording.REWORD, Map.of("kinds", kinds)));
    }
    missing.unknownItems(turn, items(said)).stream().map(missing::unknown).forEach(problems::add);
    return problems;
  }

  private static List<String> items(Map<String, String> said) {
    return ActionLine.items(said.getOrDefault(ActionLine.SERVES, ""));
  }

  private static NewAction action(Given given, List<String> refs, String plan) {
    return new NewAction(
        plan,
        refs,
        new ActionWords(
            given.text(TypedFields.TEXT),
            given.text(ActionLine.SUCCESS),
            given.text(ActionLine.DIFFERENCE),
            given.text(ActionLine.LEFT_OUT)),
        given.person(ActionLine.OWNER),
        null,
        given.day(ActionLine.DUE),
        given.texts().containsKey(ActionLine.SAFETY),
        items(given.texts()),
        given.text(ActionLine.NO_LINK));
  }

  /** The card to fill in, with whatever was said already. */
  Reply form(Turn turn, Wanted wanted) {
    return form.reply(turn, wanted);
  }
}
