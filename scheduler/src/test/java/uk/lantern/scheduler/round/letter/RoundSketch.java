package uk.lantern.scheduler.round.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.NudgePolicy;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundEvent;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.Serving;
import uk.lantern.scheduler.round.part.YouSaid;

/** A round in a few words. */
final class RoundSketch {

  private final String ref;
  private final QuestionnaireKind kind;
  private final String title;
  private final List<RoundEvent> history = new ArrayList<>();
  private LocalDateTime opens = LocalDateTime.of(2026, 11, 23, 9, 0);
  private LocalDateTime closes = LocalDateTime.of(2026, 12, 4, 17, 0);
  private RoundState state = RoundState.OPEN;
  private RoundCases cases = RoundCases.NONE;
  private @Nullable LocalDate meeting;
  private @Nullable YouSaid youSaid;

  private RoundSketch(String ref, QuestionnaireKind kind, String title) {
    this.ref = ref;
    this.kind = kind;
    this.title = title;
    step("launched", RoundWorld.JO, "2026-11-20T12:00");
  }

  static RoundSketch pulse(String ref) {
    return new RoundSketch(ref, QuestionnaireKind.PULSE, "challenge between agencies");
  }

  static RoundSketch training(String ref) {
    return new RoundSketch(
        ref, QuestionnaireKind.TRAINING_EVALUATION, "Neglect: seeing the child's day");
  }

  static RoundSketch single(String ref) {
    RoundSketch it =
        new RoundSketch(ref, QuestionnaireKind.SINGLE_AGENCY_AUDIT, "supervision records");
    it.cases = new RoundCases(List.of(), Map.of("demo_health", 8));
    return it;
  }

  static RoundSketch multi(String ref) {
    RoundSketch it =
        new RoundSketch(
            ref, QuestionnaireKind.MULTI_AGENCY_AUDIT, "Children as victims of domestic abuse");
    it.cases = new RoundCases(List.of("C03", "C07"), Map.of());
    it.meeting = LocalDate.of(2027, 1, 14);
    return it;
  }

  RoundSketch opens(String london) {
    opens = LocalDateTime.parse(london);
    return this;
  }

  RoundSketch closes(String london) {
    closes = LocalDateTime.parse(london);
    return this;
  }

  RoundSketch is(RoundState it) {
    state = it;
    return this;
  }

  RoundSketch told(String said, String doing, String by) {
    youSaid = new YouSaid(said, doing, LocalDate.parse(by), RoundWorld.JO);
    return is(RoundState.TOLD);
  }

  RoundSketch step(String what, PersonKey by, String london) {
    history.add(
        new RoundEvent(what, by, LocalDateTime.parse(london).atZone(London.ZONE).toInstant(), ""));
    return this;
  }

  RoundSketch nudged(String agency, PersonKey by, String london) {
    Instant at = LocalDateTime.parse(london).atZone(London.ZONE).toInstant();
    history.add(new RoundEvent(NudgePolicy.AGENCY, by, at, "", agency));
    return this;
  }

  RoundSketch step(String what, String london) {
    return step(what, Rounds.CLOCK, london);
  }

  Round done() {
    boolean pulse = kind == QuestionnaireKind.PULSE;
    RoundForm form = new RoundForm("any", 1, kind, pulse ? Anonymity.ANONYMOUS : Anonymity.NAMED);
    RoundPlan plan =
        new RoundPlan(
            form,
            title,
            new Serving("2026-27", 4, "", List.of()),
            RoundAudience.ALL,
            new RoundDates(opens, closes, LocalDate.of(2026, 12, 11), meeting),
            cases);
    return new Round(ref, history.size(), state, plan, 5, youSaid, history);
  }
}
