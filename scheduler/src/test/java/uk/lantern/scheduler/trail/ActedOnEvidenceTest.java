package uk.lantern.scheduler.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Imagined;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ImpactCheck.Judgement;
import uk.lantern.scheduler.action.part.SentEvidence.Status;

/** Done, verified and checked for a difference: three facts, and none follows from another. */
class ActedOnEvidenceTest {

  private static final String ITEM = "DEMO-7MB-HIDDEN-MEN";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  /** Half past eleven at night in London is still the 25th of March, and no day later. */
  private static final Instant SENT = Instant.parse("2026-03-25T23:30:00Z");

  private static final Instant VERIFIED = Instant.parse("2026-03-27T10:00:00Z");
  private static final Instant CHECKED = Instant.parse("2026-10-22T09:00:00Z");

  private static Imagined submitted(String ref) {
    return Imagined.in(ActionState.EVIDENCE_SUBMITTED).ref(ref).evidence(SENT, Status.SUBMITTED);
  }

  private static Imagined closed(String ref) {
    return Imagined.in(ActionState.CLOSED)
        .ref(ref)
        .evidence(SENT, Status.ACCEPTED)
        .verified(VERIFIED);
  }

  private static List<Evidence> of(Imagined... imagined) {
    List<Action> actions = Stream.of(imagined).map(Imagined::action).toList();
    ActedOnEvidence.Serving serving = item -> item.equals(ITEM) ? actions : List.of();
    LearningTrail trail =
        new LearningTrail(
            List.of(
                ActedOnEvidence.done(serving),
                ActedOnEvidence.verified(serving),
                ActedOnEvidence.checked(serving)));
    return trail.of(ITEM, TODAY).get(RungKind.ACTED_ON.ordinal()).evidence();
  }

  private static List<Integer> figures(Imagined... actions) {
    return of(actions).stream().map(it -> it.all().figure()).toList();
  }

  @Test
  void threeFactsHaveThreeFiguresOfTheSameActions() {
    assertThat(
            of(
                Imagined.in(ActionState.IN_PROGRESS).ref("A-1"),
                submitted("A-2"),
                closed("A-3"),
                closed("A-4").checked(CHECKED, Judgement.EARLY_SIGNS)))
        .extracting(Evidence::what, Evidence::all)
        .containsExactly(
            tuple(EvidenceWording.DONE, new Share("", 3, 4, true)),
            tuple(EvidenceWording.VERIFIED, new Share("", 2, 4, true)),
            tuple(EvidenceWording.IMPACT_CHECKED, new Share("", 1, 4, true)));
  }

  @Test
  void eachFactHasItsOwnDaysAndItsActions() {
    List<Evidence> facts = of(submitted("A-2"), closed("A-1").checked(CHECKED, Judgement.EMBEDDED));
    assertThat(facts)
        .extracting(Evidence::from)
        .containsExactly(
            LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 27), LocalDate.of(2026, 10, 22));
    assertThat(facts.getFirst().sources()).containsExactly("A-1", "A-2");
  }

  @Test
  void ofAnActionThatIsNotDoneTheDayIsTheOneItBeganOn() {
    assertThat(of(Imagined.in(ActionState.AGREED)))
        .allSatisfy(
            fact -> {
              assertThat(fact.all()).isEqualTo(new Share("", 0, 1, true));
              assertThat(fact.date()).isEqualTo(LocalDate.of(2026, 9, 1));
            });
  }

  @Test
  void whatCameBackIsNotDone() {
    assertThat(figures(Imagined.in(ActionState.RETURNED).evidence(SENT, Status.RETURNED)))
        .containsExactly(0, 0, 0);
  }

  @Test
  void whatWasReopenedIsNeitherDoneNorVerifiedNorChecked() {
    assertThat(
            figures(
                Imagined.in(ActionState.REOPENED)
                    .evidence(SENT, Status.ACCEPTED)
                    .verified(VERIFIED)
                    .checked(CHECKED, Judgement.NOT_EMBEDDED)))
        .containsExactly(0, 0, 0);
  }

  @ParameterizedTest
  @EnumSource(
      value = ActionState.class,
      names = {"PROPOSED", "DECLINED", "SUPERSEDED", "CANCELLED"})
  void whatNobodyHasPromisedIsNoEvidence(ActionState state) {
    assertThat(of(Imagined.in(state).evidence(SENT, Status.ACCEPTED))).isEmpty();
    assertThat(of()).isEmpty();
  }

  @Test
  void actionsAreNoPeopleSoASingleOneOfAnAgencyIsShown() {
    assertThat(of(submitted("A-2").of("demo_police"), closed("A-1")).getFirst().byAgency())
        .containsExactly(new Share("demo_nhs", 1, 1, true), new Share("demo_police", 1, 1, true));
  }
}
