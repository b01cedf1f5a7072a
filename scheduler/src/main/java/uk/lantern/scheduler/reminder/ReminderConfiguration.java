package uk.lantern.scheduler.reminder;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.reminder.ladder.KeptLadder;
import uk.lantern.scheduler.reminder.ladder.Presses;
import uk.lantern.scheduler.reminder.ladder.SentOnLetters;
import uk.lantern.scheduler.reminder.tell.NewsLetters;
import uk.lantern.scheduler.reminder.tell.Parties;
import uk.lantern.scheduler.reminder.told.Reminded;
import uk.lantern.scheduler.reminder.told.RemindedSweep;
import uk.lantern.scheduler.retention.Renaming;

/** What decides about reminders, the ladder's door, and what is remembered. */
@Configuration(proxyBeanMethods = false)
public class ReminderConfiguration {

  @Bean
  LadderPolicy ladderPolicy(WorkingDays workingDays) {
    return new LadderPolicy(workingDays);
  }

  @Bean
  ReminderPolicy reminderPolicy(SendingTimes times, LadderPolicy ladder) {
    return new ReminderPolicy(times, ladder);
  }

  @Bean
  PlanReviewPolicy planReviewPolicy(WorkingDays workingDays) {
    return new PlanReviewPolicy(workingDays);
  }

  @Bean
  ActionDays actionDays(ReminderPolicy reminders, LadderPolicy ladder) {
    return new ActionDays(reminders, ladder);
  }

  @Bean
  Memory reminderMemory(Ledger ledger) {
    return new Memory(ledger);
  }

  @Bean
  Reminded reminded(MongoOperations mongo) {
    return new Reminded(mongo);
  }

  @Bean
  Renaming remindedRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, Reminded.COLLECTION);
  }

  @Bean
  RemindedSweep remindedSweep(Ledger ledger, Reminded reminded) {
    return new RemindedSweep(ledger, reminded);
  }

  @Bean
  Reasons reminderReasons(
      Actions actions, Preferences preferences, ReminderPolicy policy, Memory memory) {
    return new Reasons(actions, preferences, policy, memory);
  }

  @Bean
  Parties actionParties(People people) {
    return new Parties(people);
  }

  @Bean
  NewsLetters newsLetters(Parties parties, WorkingDays workingDays, Wording wording) {
    wording.require(ReminderWording.values());
    return new NewsLetters(parties, workingDays);
  }

  @Bean
  Presses ladderPresses(MongoOperations mongo) {
    return new Presses(mongo);
  }

  @Bean
  SentOnLetters sentOnLetters(Presses presses, Outbox outbox) {
    return new SentOnLetters(presses, outbox);
  }

  @Bean
  KeptLadder.Rules ladderRules(LadderPolicy policy, IdentifierCheck identifiers, Clock clock) {
    return new KeptLadder.Rules(policy, text -> !identifiers.blocks(text).isEmpty(), clock);
  }

  @Bean
  Ladder ladder(
      Actions actions,
      Presses presses,
      SentOnLetters letters,
      Parties parties,
      KeptLadder.Rules rules) {
    return new KeptLadder(actions, presses, letters, parties, rules);
  }

  @Bean
  Renaming ladderRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, Presses.COLLECTION);
  }
}
