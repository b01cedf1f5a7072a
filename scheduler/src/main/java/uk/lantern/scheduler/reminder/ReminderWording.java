package uk.lantern.scheduler.reminder;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Rag;

/** The texts {@code reminder.*} of {@code wording/reminder.yml}. */
public enum ReminderWording implements WordingKey {
  ONE_TODAY,
  ONE_TOMORROW,
  ONE_IN_A_WEEK,
  ONE_IN_2_WEEKS,
  ONE_IN_4_WEEKS,
  ONE_SOON,
  ONE_OVERDUE,
  MANY,
  MANY_OVERDUE,
  NO_ACTION,
  DUE,
  DUE_PAST_ONE,
  DUE_PAST_MANY,
  STATUS,
  STATUS_WHY,
  STATUS_SILENT_SINCE,
  STATUS_SILENT,
  STATUS_NEXT,
  LINE_TODAY,
  LINE_TOMORROW,
  LINE_ON,
  DAY_HEADING,
  OVERDUE_HEADING,
  OVERDUE_LINE_ONE,
  OVERDUE_LINE_MANY,
  OVERDUE_HELP,
  COPY_HEADING,
  COPY_INTRO,
  COPY_LINE_ONE,
  COPY_LINE_MANY,
  COPY_TEXT,
  SENT_ON_HEADING,
  SENT_ON_LEAD,
  SENT_ON_GROUP,
  SENT_ON_PARTNERS,
  SENT_ON_LEAD_PARTNERS,
  SENT_ON_LINE,
  SENT_ON_BY,
  SENT_ON_NOTE,
  ASKS_LEAD,
  ASKS_GROUP,
  ASKS_PARTNERS,
  ASKS_LEAD_PARTNERS,
  REVIEW_HEADING,
  REVIEW_PROGRESS,
  REVIEW_PART,
  REVIEW_REST,
  REVIEW_NOTHING,
  REVIEW_OVERDUE,
  REVIEW_STUCK,
  REVIEW_STUCK_BY,
  LEFT_REASON,
  SOMEBODY,
  STATE_PROPOSED,
  STATE_AGREED,
  STATE_IN_PROGRESS,
  STATE_EVIDENCE_SUBMITTED,
  STATE_VERIFIED,
  STATE_CLOSED,
  STATE_DECLINED,
  STATE_RETURNED,
  STATE_ON_HOLD,
  STATE_SUPERSEDED,
  STATE_CANCELLED,
  STATE_REOPENED,
  RAG_GREY,
  RAG_GREEN,
  RAG_AMBER,
  RAG_RED,
  RAG_BLUE;

  public static ReminderWording of(ActionState state) {
    return valueOf("STATE_" + state.name());
  }

  public static ReminderWording of(Rag colour) {
    return valueOf("RAG_" + colour.name());
  }
}
