package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.reminder.letter.Phrases;
import uk.lantern.scheduler.reminder.letter.ReviewContent;
import uk.lantern.scheduler.reminder.sweep.ReviewSweep;

/** A plan's owner hears five working days before its review, of exceptions only. */
class PlanReviewTest extends ReminderWorld {

  private final ListedPlans plans = new ListedPlans();
  private final ReviewSweep sweep =
      new ReviewSweep(plans, parties, new PlanReviewPolicy(working), outbox);
  private final ReviewContent content =
      new ReviewContent(plans, actions, people, new Phrases(wording));

  private int sweepOn(String day) {
    clock.set(day + "T09:00");
    return sweep.run(now());
  }

  private Content letter() {
    return content.of(outbox.of(Sketch.JO, 1).getFirst(), addressees.at(Sketch.JO), now());
  }

  @Test
  void itComesFiveWorkingDaysBeforeOnceAndListsExceptionsOnly() {
    plans.all.add(ListedPlans.plan(Sketch.JO, "2026-12-29"));
    actions.put(
        Sketch.of("A-1", "2026-12-10"),
        Sketch.of("A-2", "2027-05-10"),
        Sketch.of("A-3", "2027-05-10").is(ActionState.DECLINED),
        Sketch.of("A-4", "2026-12-10").is(ActionState.CLOSED));
    assertThat(sweepOn("2026-12-17")).isZero();
    assertThat(sweepOn("2026-12-18")).isEqualTo(1);
    assertThat(sweepOn("2026-12-21")).isZero();
    assertThat(letter())
        .isInstanceOfSatisfying(
            Content.Letter.class,
            it -> {
              assertThat(it.template()).isEqualTo("plan-review");
              assertThat(it.values())
                  .containsEntry("heading", "Plan DEMO-01 is reviewed on Tuesday 29 December 2026")
                  .containsEntry("progress", "DEMO review. Actions: 2 in progress, 1 closed.");
              assertThat((List<?>) it.values().get("exceptions")).hasSize(2);
              assertThat(it.values().toString())
                  .contains("A-1", "A-3", "Red", "Owner: Sam Lee")
                  .doesNotContain("A-2", "A-4");
            });
  }

  @Test
  void withoutExceptionsItSaysThatEverythingIsOnTrack() {
    plans.all.add(ListedPlans.plan(Sketch.JO, "2026-12-29"));
    sweepOn("2026-12-18");
    assertThat(letter())
        .isInstanceOfSatisfying(
            Content.Letter.class,
            it -> assertThat(it.values().toString()).contains("Everything is on track"));
  }

  @Test
  void anotherReviewDayOrOwnerMakesItSomethingElse() {
    plans.all.add(ListedPlans.plan(Sketch.JO, "2026-12-29"));
    sweepOn("2026-12-18");
    plans.all.set(0, ListedPlans.plan(Sketch.JO, "2027-02-09"));
    assertThat(letter()).isInstanceOf(Content.Never.class);
    plans.all.set(0, ListedPlans.plan(Sketch.SAM, "2026-12-29"));
    assertThat(letter()).isInstanceOf(Content.Never.class);
    plans.all.clear();
    assertThat(letter()).isInstanceOf(Content.Never.class);
  }

  @Test
  void aPlanWhoseOwnerHasLeftIsTheOfficersToReview() {
    plans.all.add(ListedPlans.plan(key("gone"), "2026-12-29"));
    assertThat(sweepOn("2026-12-18")).isEqualTo(1);
    assertThat(letter()).isInstanceOf(Content.Letter.class);
    assertThat(outbox.of(key("gone"), 1)).isEmpty();
  }
}
