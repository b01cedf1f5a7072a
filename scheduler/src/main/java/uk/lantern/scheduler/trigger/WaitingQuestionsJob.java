package uk.lantern.scheduler.trigger;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;
import uk.lantern.scheduler.question.WaitingQuestionsComposer;
import uk.lantern.scheduler.question.WaitingQuestionsPolicy;

/** Offers each member of the partnership team today's list of waiting questions, once a day. */
final class WaitingQuestionsJob implements Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(WaitingQuestionsJob.class);

  private final EscalatedQuestions questions;
  private final People people;
  private final Outbox outbox;
  private final DaysOfPeople days;
  private final WaitingQuestionsPolicy policy;
  private final SendingHours hours;

  WaitingQuestionsJob(
      EscalatedQuestions questions,
      People people,
      Outbox outbox,
      DaysOfPeople days,
      SendingTimes times,
      SendingHours hours) {
    this.questions = questions;
    this.people = people;
    this.outbox = outbox;
    this.days = days;
    this.policy = new WaitingQuestionsPolicy(times);
    this.hours = hours;
  }

  @Override
  public String cadence() {
    return Triggers.WAITING_QUESTIONS;
  }

  @Override
  public int run(ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    List<EscalatedQuestion> waiting = questions.waiting();
    List<Person> team = people.partnershipTeam(today);
    if (team.isEmpty() && !waiting.isEmpty()) {
      LOG.warn(
          "{} questions wait and nobody is in the partnership team: grant somebody qa_officer,"
              + " ld_officer or business_manager.",
          waiting.size());
    }
    int offered = 0;
    // A start at midnight catches up what ten o'clock missed, but the policy wakes nobody.
    for (Person member : policy.due(waiting, team, now, days::of)) {
      if (outbox.offer(WaitingQuestionsComposer.message(member, waiting, today, hours))) {
        offered++;
      }
    }
    return offered;
  }
}
