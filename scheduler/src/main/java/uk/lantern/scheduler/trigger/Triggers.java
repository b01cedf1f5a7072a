package uk.lantern.scheduler.trigger;

import java.util.List;
import java.util.NoSuchElementException;

/** The one table of everything that has a cadence. Times are London times. */
final class Triggers {

  private static final String LONDON = "Europe/London";

  static final List<Cadence> ALL =
      List.of(
          new Cadence(
              "waiting-questions",
              "0 0 10 ? * MON-FRI",
              LONDON,
              Pace.PLANNED,
              "Weekdays at ten, when the team is at work and the morning's first calls are done."
                  + " The job itself leaves out bank holidays.",
              WaitingQuestionsJob.class),
          new Cadence(
              "replies",
              "0 2/10 6-22 * * ?",
              LONDON,
              Pace.FREQUENT,
              "A reply goes out when it is given. This finds one whose letter a crash prevented,"
                  + " within ten minutes.",
              RepliesJob.class),
          new Cadence(
              "purge",
              "0 15 3 * * ?",
              LONDON,
              Pace.PLANNED,
              "Every night at a quarter past three, when nobody asks and clocks never change.",
              PurgeJob.class),
          new Cadence(
              "catch-up",
              "0 7/10 6-22 * * ?",
              LONDON,
              Pace.FREQUENT,
              "Makes up for a planned run of today that was missed: Lantern was down, or the store"
                  + " was away. Seven past, so that it never meets a planned run.",
              CatchUpJob.class));

  private Triggers() {}

  static Cadence named(String name) {
    return ALL.stream()
        .filter(cadence -> cadence.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No cadence is called " + name));
  }
}
