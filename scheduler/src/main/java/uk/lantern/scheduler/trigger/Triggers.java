package uk.lantern.scheduler.trigger;

import java.util.List;

/**
 * Every cadence there is, in Europe/London. Nothing is due because a row fires: a row only asks
 * state, and a missed one is caught up.
 */
public final class Triggers {

  static final String WAITING_QUESTIONS = "waiting-questions";
  static final String ANSWERED_QUESTIONS = "answered-questions";
  static final String DIGESTS = "digests";
  static final String DIGEST_LETTERS = "digest-letters";
  static final String CATCH_UP = "catch-up";
  static final String LEAVERS = "leavers";
  static final String SAVED_ITEMS = "saved-items";
  static final String ACTION_CARDS = "action-cards";
  static final String ACTION_CARDS_CHOSEN = "action-cards-chosen";
  static final String ACTION_DAYS = "action-days";
  static final String ACTION_NEWS = "action-news";
  static final String FEEDBACK_LETTERS = "feedback-letters";
  static final String ROUNDS = "rounds";
  static final String ROUND_LETTERS = "round-letters";
  static final String PURGE = "purge";

  /** The table. */
  public static final List<Cadence> ALL =
      List.of(
          new Cadence(
              WAITING_QUESTIONS,
              "0 0 10 ? * MON-FRI",
              Misfire.ONCE_NOW,
              "Weekdays at 10:00: after the morning's first meetings, with the day left to answer."),
          new Cadence(
              ANSWERED_QUESTIONS,
              "0 15 8-18 * * ?",
              Misfire.SKIP,
              "Hourly by day: a reply that a crash kept from the outbox still reaches its asker."),
          new Cadence(
              DIGESTS,
              "20 */5 7-19 * * ?",
              Misfire.SKIP,
              "Every 5 minutes by day: what a crash kept from being offered goes on, and an edition"
                  + " of which nothing waits is sent. Planned moments have triggers of their own."),
          new Cadence(
              DIGEST_LETTERS,
              "0 35 8-18 * * ?",
              Misfire.SKIP,
              "Hourly by day: what waits for the team's second person and a crash kept from the"
                  + " outbox still reaches them."),
          new Cadence(
              CATCH_UP,
              "0 45 8-18 * * ?",
              Misfire.SKIP,
              "Hourly by day: runs what was missed today because the store was away or a run failed."),
          new Cadence(
              LEAVERS,
              "0 5 0 * * ?",
              Misfire.SKIP,
              "Nightly at 00:05: from the day they left on, nothing waits for a person any more."),
          new Cadence(
              SAVED_ITEMS,
              "0 20 9 ? * MON-FRI",
              Misfire.ONCE_NOW,
              "Weekdays at 09:20: whoever saved what was withdrawn does not use it for another day."),
          new Cadence(
              ACTION_CARDS,
              "0 0 10 ? * TUE",
              Misfire.ONCE_NOW,
              "Tuesdays at 10:00: one card a week with the actions that are due soon."),
          new Cadence(
              ACTION_CARDS_CHOSEN,
              "0 */15 7-18 * * ?",
              Misfire.SKIP,
              "Every 15 minutes by day: the weekly card of whoever chose another time, and what was"
                  + " missed in the last four days."),
          new Cadence(
              ACTION_DAYS,
              "0 0 9 ? * MON-FRI",
              Misfire.ONCE_NOW,
              "Weekdays at 09:00: what is due today or next, what is past its date, which plans are"
                  + " reviewed in five working days."),
          new Cadence(
              ACTION_NEWS,
              "0 35 8-18 * * ?",
              Misfire.SKIP,
              "Hourly by day: news of a step that a crash kept from the outbox still comes, and"
                  + " impact checks that are due; which reminders arrived is noted."),
          new Cadence(
              FEEDBACK_LETTERS,
              "0 25 8-18 * * ?",
              Misfire.SKIP,
              "Hourly by day: what came of somebody's feedback and a crash kept from the outbox"
                  + " still reaches them."),
          new Cadence(
              ROUNDS,
              "40 */5 0,2-23 * * ?",
              Misfire.SKIP,
              "Every 5 minutes: what a crash kept from opening or closing goes on. Planned moments"
                  + " have triggers of their own, and no answer is taken by them but by the clock."),
          new Cadence(
              ROUND_LETTERS,
              "50 */5 7-18 * * ?",
              Misfire.SKIP,
              "Every 5 minutes by day: whoever is asked, reminded or told of a round and was kept"
                  + " from it by a crash; reminders of a morning from 09:00."),
          new Cadence(
              PURGE,
              "0 30 3 * * ?",
              Misfire.ONCE_NOW,
              "Nightly at 03:30: nobody is waiting, and both hours of a clock change are over."));

  private Triggers() {}

  /** The row of that name. */
  static Cadence row(String name) {
    return ALL.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }
}
