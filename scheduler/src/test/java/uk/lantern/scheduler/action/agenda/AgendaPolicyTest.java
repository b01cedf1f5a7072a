package uk.lantern.scheduler.action.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.scheduler.action.Imagined;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Extension.Result;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationStatus;
import uk.lantern.scheduler.action.plan.RecommendationText;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.calendar.WorkingDays;

/** What a group has to decide, and what is none of its business. */
class AgendaPolicyTest {

  /** Thursday; Christmas Day and Boxing Day are bank holidays, the latter on Monday 28. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static final Set<LocalDate> HOLIDAYS =
      Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1));
  private static final WorkingDays CALENDAR = new WorkingDays(HOLIDAYS::contains);

  private static @Nullable AgendaKind kind(Imagined action, LocalDate today) {
    return AgendaPolicy.of(action.action(), today, CALENDAR).map(AgendaLine::kind).orElse(null);
  }

  private static Imagined working() {
    return Imagined.in(ActionState.IN_PROGRESS);
  }

  @Test
  void nothingOverdueComesThereByItself() {
    assertThat(kind(working().due(LocalDate.of(2026, 1, 5)), TODAY)).isNull();
    assertThat(kind(working().due(LocalDate.of(2026, 1, 5)).safetyCritical(), TODAY)).isNull();
  }

  @Test
  void whatSomebodyHasPutThereStandsThereWithTheirWordsWhileItIsOverdue() {
    LocalDate due = LocalDate.of(2026, 12, 8);
    LocalDate day = LocalDate.of(2027, 1, 8);
    Optional<AgendaLine> line =
        AgendaPolicy.put(working().due(due).action(), "No staff", day, CALENDAR);
    assertThat(line.map(AgendaLine::note)).contains("No staff");
    assertThat(line.map(AgendaLine::workingDays)).as("without the bank holidays").contains(20);
    assertThat(AgendaPolicy.put(working().due(due).action(), "", due, CALENDAR)).isEmpty();
    assertThat(
            AgendaPolicy.put(
                Imagined.in(ActionState.VERIFIED).due(due).action(), "", day, CALENDAR))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // From Tuesday 15 December: 20 working days later it is Friday 15 January.
    "2027-01-15, false",
    "2027-01-18, true"
  })
  void moreThanTwentyWorkingDaysAreTheChairsToGive(LocalDate newDate, boolean chair) {
    assertThat(kind(working().moreTime(newDate, null), TODAY))
        .isEqualTo(chair ? AgendaKind.MORE_TIME : null);
  }

  @Test
  void soIsAThirdRequestWhateverBecameOfThoseBefore() {
    LocalDate day = LocalDate.of(2026, 12, 16);
    assertThat(kind(working().moreTime(day, Result.APPROVED).moreTime(day, null), TODAY)).isNull();
    Imagined third =
        working().moreTime(day, Result.APPROVED).moreTime(day, Result.REFUSED).moreTime(day, null);
    assertThat(kind(third, TODAY)).isEqualTo(AgendaKind.MORE_TIME);
  }

  @Test
  void whileMoreTimeIsAskedForTheLadderIsPaused() {
    Imagined late = working().due(LocalDate.of(2026, 6, 1));
    assertThat(AgendaPolicy.put(late.action(), "No staff", TODAY, CALENDAR)).isPresent();
    late.moreTime(LocalDate.of(2026, 6, 8), null);
    assertThat(AgendaPolicy.put(late.action(), "No staff", TODAY, CALENDAR)).isEmpty();
  }

  @Test
  void eachStateThatWaitsForTheGroupStandsThere() {
    assertThat(kind(Imagined.in(ActionState.DECLINED), TODAY)).isEqualTo(AgendaKind.DECLINED);
    assertThat(kind(Imagined.in(ActionState.PROPOSED).agreedByItsOwner(), TODAY))
        .isEqualTo(AgendaKind.TO_CONFIRM);
    assertThat(kind(Imagined.in(ActionState.PROPOSED), TODAY)).isNull();
    assertThat(kind(working().onHoldUntil(TODAY), TODAY)).isEqualTo(AgendaKind.HOLD_REVIEW);
    assertThat(kind(working().onHoldUntil(TODAY.plusDays(1)), TODAY)).isNull();
    assertThat(kind(Imagined.in(ActionState.VERIFIED).verified(Instant.EPOCH), TODAY))
        .isEqualTo(AgendaKind.TO_CLOSE);
    assertThat(kind(Imagined.in(ActionState.CLOSED).impactDue(TODAY), TODAY))
        .isEqualTo(AgendaKind.IMPACT_DUE);
    assertThat(kind(Imagined.in(ActionState.CLOSED).impactDue(TODAY.plusDays(1)), TODAY)).isNull();
    assertThat(kind(Imagined.in(ActionState.CLOSED), TODAY)).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = ActionState.class,
      names = {
        "AGREED",
        "IN_PROGRESS",
        "EVIDENCE_SUBMITTED",
        "RETURNED",
        "REOPENED",
        "SUPERSEDED",
        "CANCELLED"
      })
  void whatIsOnItsWayOrOverDoesNot(ActionState state) {
    assertThat(kind(Imagined.in(state), TODAY)).isNull();
  }

  @ParameterizedTest
  @EnumSource(RecommendationStatus.class)
  void aRecommendationStandsThereWhenItIsRefusedOrHasNoAction(RecommendationStatus status) {
    boolean accepted =
        EnumSet.of(RecommendationStatus.ACCEPTED, RecommendationStatus.PARTLY_ACCEPTED)
            .contains(status);
    AgendaKind expected =
        status == RecommendationStatus.NOT_ACCEPTED
            ? AgendaKind.NOT_ACCEPTED
            : accepted ? AgendaKind.WITHOUT_ACTION : null;
    assertThat(AgendaPolicy.of(recommendation(null), status).map(AgendaLine::kind).orElse(null))
        .isEqualTo(expected);
    var why = new Recommendation.NoAction("done already", Imagined.JO, Instant.EPOCH);
    if (accepted) {
      assertThat(AgendaPolicy.of(recommendation(why), status)).isEmpty();
    }
  }

  private static Recommendation recommendation(Recommendation.@Nullable NoAction noAction) {
    return new Recommendation(
        "R-031",
        1,
        "DEMO-01",
        "improvement_assurance",
        new RecommendationText(
            "Word for word",
            SourceKind.REVIEW,
            "Audit 2026-02",
            "the review",
            TODAY,
            "",
            List.of(),
            RecommendationText.Scope.MULTI_AGENCY,
            "",
            true),
        List.of("demo_nhs"),
        List.of("DEMO-7MB-HIDDEN-MEN"),
        "",
        List.of(),
        noAction,
        null,
        List.of());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, true", "2026-11-26, true", "2026-12-03, true", "2026-12-04, false"})
  void aPlanStandsThereFromFiveWorkingDaysBeforeItsReviewOn(LocalDate review, boolean stands) {
    ActionPlan plan =
        new ActionPlan(
            "DEMO-01",
            1,
            "DEMO plan",
            SourceKind.REVIEW,
            false,
            Imagined.SAM,
            "improvement_assurance",
            List.of(),
            review,
            null,
            false,
            List.of());
    assertThat(AgendaPolicy.of(plan, TODAY, CALENDAR).isPresent()).isEqualTo(stands);
  }
}
