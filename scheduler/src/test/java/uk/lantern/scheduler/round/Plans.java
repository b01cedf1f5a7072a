package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

/** People, and plans that nothing is wrong with. */
final class Plans {

  private static final LocalDate BEFORE = LocalDate.of(2026, 4, 1);

  private Plans() {}

  /** A plan that nothing is wrong with: open from now to Friday of next week at 17:00. */
  static RoundPlan plan(Questionnaire it) {
    boolean ofAgencies = it.kind().isOfAgencies();
    RoundCases cases =
        switch (it.kind()) {
          case MULTI_AGENCY_AUDIT -> new RoundCases(List.of("C03", "C07"), Map.of());
          case SINGLE_AGENCY_AUDIT -> new RoundCases(List.of(), Map.of("nhs", 8));
          default -> RoundCases.NONE;
        };
    return new RoundPlan(
        new RoundForm(it.code(), it.version(), it.kind(), it.anonymity()),
        "Challenge between agencies",
        new Serving(
            ofAgencies ? "2026-27" : "",
            ofAgencies ? 4 : 0,
            "",
            it == Forms.ASSURANCE ? List.of("DEMO-7MB-ESCALATION") : List.of()),
        new RoundAudience(
            Set.of(),
            ofAgencies ? Set.of() : Set.of("midwife", "social_worker"),
            Set.of(),
            Set.of(),
            Set.of()),
        dates("2026-11-30T09:00", "2026-12-11T17:00"),
        cases);
  }

  static RoundDates dates(String opens, String closes) {
    LocalDateTime end = LocalDateTime.parse(closes);
    return new RoundDates(LocalDateTime.parse(opens), end, end.toLocalDate().plusDays(3), null);
  }

  static RoundPlan with(RoundPlan it, RoundDates dates) {
    return new RoundPlan(it.form(), it.title(), it.serving(), it.audience(), dates, it.cases());
  }

  static Agency agency(String code, String type, String footprint) {
    return new Agency(
        code, code, code, type, footprint, "s11", List.of(), "", List.of(), null, null);
  }

  static Person person(PersonKey key, String agency, String job, Role role) {
    return new Person(
        key,
        "Somebody " + key.objectId(),
        agency,
        agency + "-team",
        job,
        List.of(new RoleGrant(role, BEFORE, LocalDate.of(2027, 12, 31))),
        false,
        null);
  }
}
