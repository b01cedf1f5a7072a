package uk.lantern.scheduler.feedback;

import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Something to keep.
 *
 * @param form what makes it unique: however often it is sent, it is kept once
 * @param group of the organisation it comes from
 * @param escalated null unless it is an escalation
 */
public record NewFeedback(
    String form,
    FeedbackKind kind,
    String group,
    FeedbackRecord.Said said,
    @Nullable Escalated escalated) {

  /** That an escalation happened. */
  public static NewFeedback escalation(String form, String group, Escalated escalated) {
    return new NewFeedback(
        form, FeedbackKind.ESCALATION, group, FeedbackRecord.Said.NOTHING, escalated);
  }

  /** Who gives it is counted once a month for the same thing, and not kept. */
  String[] counted(PersonKey giver, String month) {
    String what = escalated == null ? kind.name() : kind.name() + escalated.topic();
    return new String[] {giver.tenant(), giver.objectId(), what, month};
  }

  @Override
  public String toString() {
    return "NewFeedback[" + kind + "]";
  }
}
