package uk.lantern.scheduler.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionDates;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionPeople;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.Origin;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.ReminderStage;
import uk.lantern.scheduler.action.part.Snooze;
import uk.lantern.scheduler.action.part.Standing;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.people.PersonKey;

/** An action as a test needs it, everything else as usual. */
final class Sketch {

  static final PersonKey SAM = new PersonKey("t", "sam");
  static final PersonKey MO = new PersonKey("t", "mo");
  static final PersonKey MANAGER = new PersonKey("t", "manager");
  static final PersonKey JO = new PersonKey("t", "jo");

  private final String ref;
  private PersonKey owner = SAM;
  private @Nullable PersonKey delegate;
  private @Nullable PersonKey handover;
  private LocalDate due;
  private ActionState state = ActionState.IN_PROGRESS;
  private boolean critical;
  private Agreement agreement = Agreement.NONE;
  private final List<Extension> extensions = new ArrayList<>();
  private final List<Snooze> snoozes = new ArrayList<>();
  private final List<ActionEvent> history = new ArrayList<>();
  private String text = "Brief your team on the escalation guide";

  private Sketch(String ref, LocalDate due) {
    this.ref = ref;
    this.due = due;
    step(ActionMove.PROPOSE, JO, "2026-11-02T10:00", null, "");
  }

  static Sketch of(String ref, String due) {
    return new Sketch(ref, LocalDate.parse(due));
  }

  Sketch owner(PersonKey it) {
    owner = it;
    return this;
  }

  Sketch delegate(PersonKey it) {
    delegate = it;
    return this;
  }

  Sketch handover(PersonKey it) {
    handover = it;
    return this;
  }

  Sketch due(String it) {
    due = LocalDate.parse(it);
    return this;
  }

  Sketch is(ActionState it) {
    state = it;
    return this;
  }

  Sketch text(String it) {
    text = it;
    return this;
  }

  Sketch critical() {
    critical = true;
    return this;
  }

  Sketch agreed(Agreement it) {
    agreement = it;
    return this;
  }

  Sketch asked(String on, String newDate, Extension.@Nullable Decision decision) {
    extensions.add(
        new Extension(
            owner,
            at(on + "T09:00"),
            due,
            LocalDate.parse(newDate),
            "Two posts vacant",
            "Low",
            "Guide emailed",
            decision));
    return this;
  }

  Sketch snoozed(ReminderStage stage, String until) {
    snoozes.add(new Snooze(stage, LocalDate.parse(until), 1));
    return this;
  }

  Sketch step(ActionMove move, PersonKey by, String at, @Nullable PersonKey about, String why) {
    history.add(new ActionEvent(move, by, at(at), why, about, null, state));
    return this;
  }

  static Instant at(String london) {
    return java.time.LocalDateTime.parse(london).atZone(London.ZONE).toInstant();
  }

  Action action() {
    return new Action(
        ref,
        history.size(),
        new ActionWords(text, "The team has used it", "Children wait while we decide", ""),
        new Origin(
            "DEMO-01",
            "improvement_assurance",
            SourceKind.REVIEW,
            List.of(),
            List.of(),
            "no item",
            critical),
        new ActionPeople(owner, delegate, handover, "demo_health", null, JO),
        new ActionDates(LocalDate.of(2026, 11, 2), due, due),
        new Standing(state, agreement, null, null),
        new Progress(null, List.of(), null, snoozes),
        extensions,
        Proof.NONE,
        history);
  }
}
