package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.lantern.bot.page.RegisterLinks;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.WhoCan;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.Group;
import uk.lantern.scheduler.reminder.Ladder;
import uk.lantern.scheduler.reminder.Pressed;

/** What a group has to look at, and what becomes of a step that somebody presses. */
@Component
class AgendaCards {

  private static final int MOST = 20;

  private final Ladder ladder;
  private final Actions actions;
  private final ObjectProvider<RegisterLinks> links;
  private final AgendaParts parts;

  AgendaCards(
      Ladder ladder, Actions actions, ObjectProvider<RegisterLinks> links, AgendaParts parts) {
    this.ladder = ladder;
    this.actions = actions;
    this.links = links;
    this.parts = parts;
  }

  /**
   * Template {@code agenda}: what somebody put on it and why, what waits, what is to be decided.
   */
  Reply agenda(Turn turn, Group group, Sight sight) {
    LocalDate today = turn.at().toLocalDate();
    List<Map<String, String>> lines =
        ladder.agenda(group.code()).stream()
            .flatMap(it -> line(it, sight, today).stream())
            .limit(MOST)
            .toList();
    List<Map<String, String>> waiting =
        ladder.waiting(turn.person().key()).stream()
            .filter(it -> it.action().origin().group().equals(group.code()))
            .limit(MOST)
            .map(it -> waiting(it, today))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("heading", say(PlansWording.AGENDA, Map.of("group", group.name())));
    values.put("lines", lines);
    values.put("none", lines.isEmpty() ? say(PlansWording.AGENDA_NONE, Map.of()) : "");
    values.put("waiting", waiting);
    values.put("decisions", decisions(group, sight, today));
    links
        .getIfAvailable(RegisterLinks::none)
        .agenda(group.code(), turn.person().key())
        .ifPresent(url -> values.put("page", url));
    values.put("group", group.name());
    values.put("demo", isDemo(sight, group));
    PlanCards cards = parts.cards();
    return cards.reply(turn, cards.of(About.NOTHING, "agenda", values));
  }

  private boolean isDemo(Sight sight, Group group) {
    return actions.in(sight, ActionFilter.all().ofGroup(group.code()).atMost(1)).stream()
        .anyMatch(action -> About.isDemo(action.plan()));
  }

  private List<Map<String, String>> line(Pressed pressed, Sight sight, LocalDate today) {
    return actions
        .find(pressed.ref(), sight)
        .map(
            action ->
                Map.of(
                    "action", action.ref(),
                    "line", parts.words().title(action),
                    "status", parts.words().status(action, today),
                    "reason",
                        say(
                            PlansWording.AGENDA_REASON,
                            Map.of(
                                "reason", pressed.note(),
                                "who", parts.words().name(pressed.by())))))
        .stream()
        .toList();
  }

  private Map<String, String> waiting(Ladder.Waiting it, LocalDate today) {
    PlansWording why = it.call() ? PlansWording.LADDER_CALL : PlansWording.LADDER_WAITS;
    return Map.of(
        "action", it.action().ref(),
        "turn", "",
        "line", parts.words().title(it.action()),
        "status", parts.words().status(it.action(), today),
        "press", it.call() ? "" : "yes",
        "step",
            say(
                why,
                Map.of(
                    "days", it.workingDays(),
                    "step", parts.cards().say(LadderStepWording.of(it.step())))));
  }

  /** More time that only the chair gives, and what is verified and waits to be closed. */
  private List<Map<String, String>> decisions(Group group, Sight sight, LocalDate today) {
    ActionFilter all = ActionFilter.all().ofGroup(group.code());
    List<Action> found = new ArrayList<>();
    actions.in(sight, ActionFilter.open().ofGroup(group.code())).stream()
        .filter(action -> action.openExtension().isPresent())
        .forEach(found::add);
    found.addAll(actions.in(sight, all.in(Set.of(ActionState.VERIFIED)).atMost(MOST)));
    return found.stream()
        .limit(MOST)
        .map(
            action ->
                Map.of(
                    "action", action.ref(),
                    "turn", String.valueOf(action.turn()),
                    "line", parts.words().title(action),
                    "status", parts.words().status(action, today),
                    "verb", decision(action).verb(),
                    "title", parts.cards().say(decision(action).button()),
                    "say", say(decision(action).typed(), Map.of("ref", action.ref()))))
        .toList();
  }

  private static StepForm decision(Action action) {
    return action.openExtension().isPresent() ? StepForm.APPROVE_TIME : StepForm.CLOSE;
  }

  /** Asks which group's. */
  Reply which(Turn turn, List<Group> groups) {
    List<String> names = groups.stream().map(Group::name).toList();
    return parts
        .cards()
        .said(turn, PlansWording.AGENDA_WHICH, Map.of("groups", String.join(", ", names)));
  }

  Reply form(Turn turn, Action action, List<Ask> asks, Given given) {
    return parts.form(turn, action, asks, given);
  }

  /** Presses send; says who can when it is not theirs. */
  Reply send(Turn turn, Action action, String note) {
    return switch (ladder.send(action.ref(), turn.person().key(), note)) {
      case Ladder.LadderOutcome.Sent it -> parts.sent(turn, action, it.pressed());
      case Ladder.LadderOutcome.Refused it ->
          parts.refused(turn, action, it.code(), new WhoCan(List.of(), it.whoCan()));
      case Ladder.LadderOutcome.Absent absent -> parts.cards().notYours();
    };
  }

  private String say(WordingKey text, Map<String, ?> values) {
    return parts.cards().say(text, values);
  }
}
