package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.PersonKey;

/** Who sees which actions (domain.md 3.5), as a condition of the one query. */
class SightTest extends ActionWorld {

  @Test
  void everybodySeesWhatTheTableSays() {
    Action sams = inProgress();
    Action toms = done(actions.propose(QA, wanted(TOM, DUE)));
    assertThat(seenBy(SAM)).containsExactly(sams.ref());
    assertThat(seenBy(CAROL)).as("manages Sam").containsExactly(sams.ref());
    assertThat(seenBy(NHS_LEAD)).containsExactly(sams.ref());
    assertThat(seenBy(TOM)).containsExactly(toms.ref());
    for (PersonKey all : List.of(QA, BM, SCRUTINEER, CHAIR)) {
      assertThat(seenBy(all)).containsExactlyInAnyOrder(sams.ref(), toms.ref());
    }
    for (PersonKey none : List.of(LAY, LD, MO, OTHER_CHAIR, PARTNER)) {
      assertThat(seenBy(none)).isEmpty();
    }
    assertThat(seenBy(new PersonKey("t1", "nobody"))).isEmpty();
    assertThat(seenBy(new PersonKey("t2", "sam"))).as("of another tenant").isEmpty();
  }

  @Test
  void partnersSeeWhatIsLongPastItsDate() {
    Action action = inProgress();
    clock.set("2027-01-12T10:00");
    assertThat(seenBy(PARTNER)).as("28 days").isEmpty();
    clock.set("2027-01-13T10:00");
    assertThat(seenBy(PARTNER)).containsExactly(action.ref());
  }

  @Test
  void theScrutineerAndTheLayMemberReadAndTakeNoStep() {
    Action action = inProgress();
    assertThat(why(tries(action, SCRUTINEER, update("x")))).isEqualTo(ActionRefusal.NOT_YOURS);
    assertThat(tries(action, LAY, update("x"))).isInstanceOf(ActionOutcome.Absent.class);
    assertThat(plans.find("DEMO-01", actions.sight(LAY))).isPresent();
    assertThat(plans.progress("demo-01").orElseThrow().of(ActionState.IN_PROGRESS)).isEqualTo(1);
  }

  @Test
  void theQueryAndTheRuleSayTheSame() {
    inProgress();
    take(inProgress(), SAM, new OwnerStep.Pass(MO));
    done(actions.propose(QA, wanted(TOM, DUE)));
    done(
        actions.propose(
            QA,
            new NewAction(
                "DEMO-01",
                List.of(),
                WORDS,
                TOM,
                MO,
                LocalDate.parse("2027-06-01"),
                false,
                List.of(),
                "")));
    for (String day : List.of("2026-12-01T10:00", "2027-02-01T10:00")) {
      clock.set(day);
      for (PersonKey person : everybody()) {
        Sight sight = actions.sight(person);
        List<String> byRule =
            actions.in(ActionFilter.all()).stream().filter(sight::sees).map(Action::ref).toList();
        assertThat(seenBy(person)).as("%s on %s", person, day).isEqualTo(byRule);
        assertFoundAlone(sight);
      }
    }
  }

  private void assertFoundAlone(Sight sight) {
    for (Action it : actions.in(ActionFilter.all())) {
      assertThat(actions.find(it.ref(), sight).isPresent()).isEqualTo(sight.sees(it));
    }
  }

  private static List<PersonKey> everybody() {
    List<PersonKey> all = new ArrayList<>();
    all.addAll(List.of(SAM, MO, CAROL, REPORT, NHS_LEAD, QA, BM, CHAIR, OTHER_CHAIR));
    all.addAll(List.of(SCRUTINEER, LAY, LD, PARTNER, TOM));
    return all;
  }

  @Test
  void aFilterNarrowsAndNeverWidens() {
    Action sams = inProgress();
    done(actions.propose(QA, wanted(TOM, LocalDate.parse("2027-03-01"))));
    Sight lead = actions.sight(NHS_LEAD);
    assertThat(actions.in(lead, ActionFilter.open().ofAgency("council"))).isEmpty();
    assertThat(actions.in(ActionFilter.open().ofAgency("nhs"))).containsExactly(sams);
    assertThat(actions.in(ActionFilter.all().in(Set.of(ActionState.PROPOSED)))).hasSize(1);
    assertThat(actions.in(ActionFilter.all().dueBefore(DUE.plusDays(1)))).containsExactly(sams);
    assertThat(actions.in(ActionFilter.all().ofPlan("DEMO-01").ofGroup("case_review"))).hasSize(2);
    assertThat(actions.in(ActionFilter.all().atMost(1))).containsExactly(sams);
    assertThat(actions.in(ActionFilter.all().ofRecommendation("R-031"))).isEmpty();
  }

  @Test
  void theSweepGetsEachPersonOnceWithWhatTheyHold() {
    Action late = begun(SAM, "2026-12-20");
    Action soon = begun(SAM, "2026-12-08");
    take(verified(), BM, new OfficerStep.Close("4.2", TODAY));
    Action mos =
        take(take(inProgress(), SAM, new OwnerStep.Pass(MO)), MO, new OwnerStep.AcceptPass());
    List<String> seen = new ArrayList<>();
    actions.streamOpenByOwner(
        (person, theirs) ->
            seen.add(person.objectId() + " " + theirs.stream().map(Action::ref).toList()));
    assertThat(seen)
        .containsExactly("mo [" + mos.ref() + "]", "sam [" + soon.ref() + ", " + late.ref() + "]");
  }

  @Test
  void aLetterGetsAllThatItNamesAndThatIsThereInOneQuestion() {
    Action late = begun(SAM, "2026-12-20");
    Action soon = begun(SAM, "2026-12-08");
    begun(MO, "2026-12-09");
    assertThat(actions.those(List.of(late.ref(), "A-99999", soon.ref(), "no reference")))
        .containsExactlyInAnyOrder(soon, late);
    assertThat(actions.those(List.of())).isEmpty();
  }

  private Action begun(PersonKey owner, String due) {
    Action action = done(actions.propose(QA, wanted(owner, LocalDate.parse(due))));
    return take(take(action, owner, new OwnerStep.Agree()), NHS_LEAD, confirm());
  }

  @Test
  void aManagerSeesTheTeamByDate() {
    Action late = begun(SAM, "2026-12-20");
    Action soon = begun(SAM, "2026-12-08");
    begun(MO, "2026-12-09");
    assertThat(actions.team(CAROL)).extracting(Action::ref).containsExactly(soon.ref(), late.ref());
    assertThat(actions.mine(SAM)).extracting(Action::ref).containsExactly(soon.ref(), late.ref());
    assertThat(actions.team(SAM)).isEmpty();
  }

  private List<String> seenBy(PersonKey person) {
    return actions.in(actions.sight(person), ActionFilter.all()).stream().map(Action::ref).toList();
  }
}
