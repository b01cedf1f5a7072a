package uk.lantern.scheduler.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.round.response.Grade;
import uk.lantern.scheduler.trail.ClosedPulses.ClosedPulse;

/**
 * What rounds say of an item: understood, practised; nothing that a small group would give away.
 */
class RoundEvidenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final LocalDate CLOSED = LocalDate.of(2026, 11, 20);
  private static final String ITEM = "DEMO-7MB-HIDDEN-MEN";

  private static ClosedPulse pulse(String ref, LocalDate closed, int people) {
    return new ClosedPulse(ref, closed, "Who else is at home?", "I ask each time", people, 190);
  }

  private static Practice practice(int using, Practice.Audited... audits) {
    return new Practice() {
      @Override
      public Optional<FollowedUp> followUps(String item) {
        return Optional.of(
            new FollowedUp(using, 61, CLOSED.minusMonths(3), CLOSED, List.of("T-0003")));
      }

      @Override
      public List<Audited> audits(String item) {
        return List.of(audits);
      }
    };
  }

  @Test
  void thePulseThatClosedLastIsShownAndTheEarlierOnesAreNamed() {
    UnderstoodEvidence understood =
        new UnderstoodEvidence(
            item ->
                List.of(pulse("P-0009", CLOSED, 137), pulse("P-0002", CLOSED.minusMonths(6), 80)));
    Evidence shown = understood.evidence(ITEM, TODAY).orElseThrow();
    assertThat(shown.all()).isEqualTo(new Share("", 137, 190, true));
    assertThat(shown.sources()).containsExactly("P-0009", "P-0002");
    assertThat(shown.asked().question()).isEqualTo("Who else is at home?");
    assertThat(shown.asked().most()).isEqualTo("I ask each time");
    assertThat(new UnderstoodEvidence(item -> List.of()).evidence(ITEM, TODAY)).isEmpty();
  }

  @Test
  void followUpsOfFewerThanFiveHaveNoFigure() {
    assertThat(PractisedEvidence.followedUp(practice(33)).evidence(ITEM, TODAY).orElseThrow().all())
        .isEqualTo(new Share("", 33, 61, true));
    Share few = PractisedEvidence.followedUp(practice(4)).evidence(ITEM, TODAY).orElseThrow().all();
    assertThat(few.shown()).isFalse();
    assertThat(few.figure()).isZero();
  }

  @Test
  void anAuditCountsRecordsByTheGradeOnWhichPeopleAgreedAndAveragesNothing() {
    Practice.Audited last =
        new Practice.Audited(
            "SA-2026-04", CLOSED, Map.of(Grade.REQUIRES_IMPROVEMENT, 12, Grade.GOOD, 8));
    Practice.Audited earlier =
        new Practice.Audited("SA-2026-01", CLOSED.minusMonths(6), Map.of(Grade.INADEQUATE, 20));
    Evidence audit =
        PractisedEvidence.audited(practice(0, last, earlier)).evidence(ITEM, TODAY).orElseThrow();
    assertThat(audit.what()).isEqualTo(EvidenceWording.AUDITED);
    assertThat(audit.all()).isEqualTo(new Share("", 20, 20, true));
    assertThat(audit.grades())
        .containsExactly(Map.entry(Grade.GOOD, 8), Map.entry(Grade.REQUIRES_IMPROVEMENT, 12));
    assertThat(audit.sources()).containsExactly("SA-2026-04", "SA-2026-01");
    assertThat(PractisedEvidence.audited(practice(0)).evidence(ITEM, TODAY)).isEmpty();
  }
}
