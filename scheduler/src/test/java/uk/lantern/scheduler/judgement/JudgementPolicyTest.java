package uk.lantern.scheduler.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.judgement.JudgementRefusal.PRACTICE_OR_DIFFERENCE_NEEDED;
import static uk.lantern.scheduler.judgement.JudgementRefusal.TWO_KINDS_NEEDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.ImpactCheck.Level;
import uk.lantern.scheduler.judgement.Ground.Says;

/** What a judgement needs (domain.md 1.8). */
class JudgementPolicyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final LocalDate YEAR_AGO = LocalDate.of(2025, 11, 27);

  private static Ground ground(Level level, Says says, LocalDate date) {
    return new Ground(level, "audited", says, date, List.of("SA-2026-04"));
  }

  private static Ground of(Level level) {
    return ground(level, Says.FOR, TODAY);
  }

  private static Optional<JudgementRefusal> embedded(Ground... grounds) {
    return JudgementPolicy.refusal(
        ImpactCheck.Judgement.EMBEDDED, "because", List.of(grounds), TODAY, text -> false);
  }

  @Test
  void embeddedNeedsTwoKindsOneOfThemFromPracticeOrDifference() {
    assertThat(embedded()).contains(PRACTICE_OR_DIFFERENCE_NEEDED);
    assertThat(embedded(of(Level.KNOW), of(Level.LAST))).contains(PRACTICE_OR_DIFFERENCE_NEEDED);
    assertThat(embedded(of(Level.DO), of(Level.DO))).contains(TWO_KINDS_NEEDED);
    assertThat(embedded(of(Level.DO), of(Level.KNOW))).isEmpty();
    assertThat(embedded(of(Level.DIFFERENCE), of(Level.LAST))).isEmpty();
  }

  @Test
  void thatItReachedPeopleIsNoSecondKind() {
    assertThat(embedded(of(Level.DO), of(Level.REACH))).contains(TWO_KINDS_NEEDED);
  }

  @Test
  void evidenceLastsTwelveMonthsToTheDay() {
    assertThat(embedded(of(Level.DO), ground(Level.KNOW, Says.FOR, YEAR_AGO))).isEmpty();
    assertThat(embedded(of(Level.DO), ground(Level.KNOW, Says.FOR, YEAR_AGO.minusDays(1))))
        .contains(TWO_KINDS_NEEDED);
  }

  @Test
  void whatSpeaksAgainstItIsNoSupport() {
    assertThat(embedded(of(Level.KNOW), ground(Level.DO, Says.AGAINST, TODAY)))
        .contains(PRACTICE_OR_DIFFERENCE_NEEDED);
    assertThat(embedded(of(Level.DO), of(Level.KNOW), ground(Level.KNOW, Says.AGAINST, TODAY)))
        .as("an action that held does not outweigh one that did not")
        .contains(TWO_KINDS_NEEDED);
  }

  @ParameterizedTest
  @EnumSource(
      value = ImpactCheck.Judgement.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "EMBEDDED")
  void everyOtherJudgementNeedsAReasonAlone(ImpactCheck.Judgement value) {
    assertThat(JudgementPolicy.refusal(value, "because", List.of(), TODAY, text -> false))
        .isEmpty();
    assertThat(JudgementPolicy.refusal(value, " ", List.of(), TODAY, text -> false))
        .contains(JudgementRefusal.REASON_MISSING);
    assertThat(JudgementPolicy.refusal(value, "Tyler", List.of(), TODAY, text -> true))
        .contains(JudgementRefusal.IDENTIFIES);
  }

  @Test
  void theSuggestionGoesByTheKindsThereAre() {
    assertThat(suggestion()).isEqualTo(ImpactCheck.Judgement.NOT_TESTED);
    assertThat(suggestion(Level.REACH, Level.KNOW)).isEqualTo(ImpactCheck.Judgement.EARLY_SIGNS);
    assertThat(suggestion(Level.REACH, Level.KNOW, Level.DO))
        .as("dialogue S18, line 5")
        .isEqualTo(ImpactCheck.Judgement.PARTLY_EMBEDDED);
    assertThat(suggestion(Level.DO, Level.DIFFERENCE)).isEqualTo(ImpactCheck.Judgement.EMBEDDED);
  }

  private static ImpactCheck.Judgement suggestion(Level... levels) {
    return JudgementPolicy.suggestion(
        Stream.of(levels).map(JudgementPolicyTest::of).toList(), TODAY);
  }
}
