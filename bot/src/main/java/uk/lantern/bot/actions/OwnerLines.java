package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionUpdate;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.people.PersonKey;

/** What there is to know of one action for whoever does it, a sentence or two each. */
@Component
class OwnerLines {

  private final OwnerWords words;
  private final Wording wording;

  OwnerLines(OwnerWords words, Wording wording) {
    this.words = words;
    this.wording = wording;
  }

  /** All of it, what matters now first. */
  List<String> of(Action action, PersonKey viewer) {
    List<String> lines = new ArrayList<>();
    lines.add(
        wording.say(
            ActionsWording.LINE_DUE,
            Map.of("date", Dates.weekday(action.dueCurrent()), "state", words.state(action))));
    if (!action.dueCurrent().equals(action.dueOriginal())) {
      add(lines, ActionsWording.LINE_FIRST_DATE, "date", Dates.day(action.dueOriginal()));
    }
    if (!viewer.equals(action.holder())) {
      add(lines, ActionsWording.LINE_HOLDER, "name", words.name(action.holder()));
    }
    waiting(action, viewer, lines);
    if (!action.words().difference().isBlank()) {
      add(lines, ActionsWording.LINE_WHY, "difference", action.words().difference());
    }
    if (!action.words().success().isBlank()) {
      add(lines, ActionsWording.LINE_DONE, "success", action.words().success());
    }
    action.progress().last().map(this::update).ifPresent(lines::add);
    return lines;
  }

  /** What waits for somebody. */
  private void waiting(Action action, PersonKey viewer, List<String> lines) {
    PersonKey asked = action.people().handover();
    if (asked != null && asked.equals(viewer)) {
      add(lines, ActionsWording.LINE_ASKED_YOU, "name", words.name(action.holder()));
    } else if (asked != null) {
      add(lines, ActionsWording.LINE_ASKED, "name", words.name(asked));
    }
    action
        .openExtension()
        .map(Extension::newDate)
        .ifPresent(date -> add(lines, ActionsWording.LINE_MORE_TIME, "date", Dates.weekday(date)));
    action.stuck().map(this::stuck).ifPresent(lines::add);
    if (action.state() == ActionState.PROPOSED
        && action.standing().agreement().owner() != null
        && !action.standing().agreement().isWhole()) {
      lines.add(wording.say(ActionsWording.LINE_UNCONFIRMED));
    }
    if (action.state() == ActionState.EVIDENCE_SUBMITTED) {
      lines.add(wording.say(ActionsWording.LINE_CHECKED_NEXT));
    }
    if (action.state() == ActionState.RETURNED) {
      returned(action).ifPresent(why -> add(lines, ActionsWording.LINE_RETURNED, "why", why));
    }
  }

  private String stuck(ActionEvent asked) {
    return asked.why().isBlank()
        ? wording.say(ActionsWording.LINE_STUCK)
        : wording.say(ActionsWording.LINE_STUCK_BY, Map.of("words", asked.why()));
  }

  private static java.util.Optional<String> returned(Action action) {
    return action.history().reversed().stream()
        .filter(event -> event.move() == ActionMove.RETURN)
        .map(ActionEvent::why)
        .filter(why -> !why.isBlank())
        .findFirst();
  }

  private String update(ActionUpdate update) {
    LocalDate on = ZonedDateTime.ofInstant(update.at(), London.ZONE).toLocalDate();
    String said =
        wording.say(
            ActionsWording.LINE_UPDATE, Map.of("date", Dates.day(on), "text", update.text()));
    if (update.left().isBlank()) {
      return said;
    }
    LocalDate by = update.nextBy();
    return said
        + " "
        + (by == null
            ? wording.say(ActionsWording.LINE_LEFT, Map.of("left", update.left()))
            : wording.say(
                ActionsWording.LINE_LEFT_BY,
                Map.of("left", update.left(), "date", Dates.weekday(by))));
  }

  private void add(List<String> lines, ActionsWording text, String name, String value) {
    lines.add(wording.say(text, Map.of(name, value)));
  }
}
