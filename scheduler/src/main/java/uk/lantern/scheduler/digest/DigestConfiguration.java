package uk.lantern.scheduler.digest;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.image.ItemImages;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.safety.ContactBook;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.digest.audience.Audiences;
import uk.lantern.scheduler.digest.audience.RecipientForgetting;
import uk.lantern.scheduler.digest.audience.Recipients;
import uk.lantern.scheduler.digest.check.EditionChecks;
import uk.lantern.scheduler.digest.check.EditionTimes;
import uk.lantern.scheduler.digest.letter.EditionLetters;
import uk.lantern.scheduler.digest.letter.EditionWishes;
import uk.lantern.scheduler.digest.letter.TeamLetters;
import uk.lantern.scheduler.digest.report.EditionCounts;
import uk.lantern.scheduler.digest.report.Reports;
import uk.lantern.scheduler.digest.send.Dispatch;
import uk.lantern.scheduler.digest.step.Approving;
import uk.lantern.scheduler.digest.step.Correcting;
import uk.lantern.scheduler.digest.step.Drafting;
import uk.lantern.scheduler.digest.step.EditionImages;
import uk.lantern.scheduler.digest.step.EditionSteps;
import uk.lantern.scheduler.digest.step.Freezing;
import uk.lantern.scheduler.digest.step.Recalling;
import uk.lantern.scheduler.digest.step.Releasing;
import uk.lantern.scheduler.digest.step.Resending;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.retention.Renaming;

/** The doors to editions and to what is on their cards. */
@Configuration(proxyBeanMethods = false)
public class DigestConfiguration {

  /** Before the purges of the outbox and of the frozen lists, whose order does not matter. */
  private static final int BEFORE_THEY_FORGET = 0;

  @Bean
  EditionsStore editionsStore(MongoOperations mongo) {
    return new EditionsStore(mongo);
  }

  @Bean
  Recipients recipients(MongoOperations mongo) {
    return new Recipients(mongo);
  }

  @Bean
  Audiences audiences(People people) {
    return new Audiences(people);
  }

  @Bean
  EditionSteps editionSteps(EditionsStore store, People people, Clock clock) {
    return new EditionSteps(store, people, clock);
  }

  @Bean
  EditionTimes editionTimes(SendingTimes times, EditionsStore store, Clock clock) {
    return new EditionTimes(times, store, clock);
  }

  @Bean
  EditionChecks editionChecks(
      LearningLibrary library,
      IdentifierCheck identifiers,
      ContactBook contacts,
      EditionTimes times,
      Audiences audiences,
      Clock clock) {
    return new EditionChecks(
        new EditionChecks.Sources(library, identifiers, contacts, times, audiences), clock);
  }

  @Bean
  Dispatch dispatch(Recipients recipients, Outbox outbox, Ledger ledger) {
    return new Dispatch(recipients, outbox, ledger);
  }

  @Bean
  Freezing freezing(Audiences audiences, Recipients recipients) {
    return new Freezing(audiences, recipients);
  }

  @Bean
  Releasing releasing(
      EditionsStore store,
      EditionSteps steps,
      EditionChecks checks,
      EditionTimes times,
      Freezing freezing,
      Dispatch dispatch) {
    return new Releasing(store, steps, checks, times, freezing, dispatch);
  }

  @Bean
  Reports editionReports(Recipients recipients, Ledger ledger) {
    return new Reports(recipients, ledger);
  }

  @Bean
  @Order(BEFORE_THEY_FORGET)
  EditionCounts editionCounts(EditionsStore store, Reports reports) {
    return new EditionCounts(store, reports);
  }

  @Bean
  TeamLetters teamLetters(EditionsStore store, People people, Outbox outbox) {
    return new TeamLetters(store, people, outbox);
  }

  @Bean
  EditionSweep editionSweep(
      EditionsStore store, Releasing releasing, Dispatch dispatch, TeamLetters letters) {
    return new EditionSweep(store, releasing, dispatch, letters);
  }

  @Bean
  SweepAtOnce sweepAtOnce(EditionSweep sweep, Dispatch dispatch, Clock clock) {
    return new SweepAtOnce(sweep, dispatch, clock);
  }

  @Bean
  EditionReading.Eyes editionEyes(
      EditionsStore store,
      EditionChecks checks,
      Reports reports,
      LearningLibrary library,
      People people) {
    return new EditionReading.Eyes(store, checks, reports, library, people);
  }

  @Bean
  Drafting drafting(
      EditionReading.Eyes eyes,
      EditionSteps steps,
      ObjectProvider<ItemImages> images,
      Wording wording) {
    wording.require(DigestWording.values());
    EditionImages ofItems = new EditionImages(images.getIfAvailable(ItemImages::none));
    return new Drafting(eyes.store(), steps, eyes.checks(), eyes.library(), ofItems, wording);
  }

  @Bean
  Editions editions(
      EditionReading.Eyes eyes,
      EditionSteps steps,
      Drafting drafting,
      Releasing releasing,
      SweepAtOnce atOnce,
      Outbox outbox) {
    KeptEditions.Hands hands =
        new KeptEditions.Hands(
            drafting,
            new Approving(steps, eyes.checks()),
            releasing,
            new Correcting(steps, eyes.checks()),
            new Recalling(steps, eyes.checks(), atOnce.dispatch()),
            new Resending(eyes.store(), steps, atOnce.dispatch()));
    KeptEditions editions = new KeptEditions(eyes, steps, hands, outbox);
    editions.whenDue(atOnce);
    return editions;
  }

  @Bean
  DigestLetters digestLetters(
      EditionsStore store,
      Ledger ledger,
      Addressees addressees,
      Catalogue catalogue,
      Wording wording) {
    return new EditionLetters(
        store, new EditionWishes(ledger), addressees, catalogue.audiences(), wording);
  }

  @Bean
  Renaming editionRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, EditionsStore.COLLECTION);
  }

  @Bean
  RecipientForgetting recipientForgetting(MongoOperations mongo) {
    return new RecipientForgetting(mongo);
  }
}
