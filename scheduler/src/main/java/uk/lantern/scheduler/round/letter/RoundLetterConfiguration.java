package uk.lantern.scheduler.round.letter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Reminding;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.result.Results;

/** What letters about rounds show, and what they are swept for. */
@Configuration(proxyBeanMethods = false)
public class RoundLetterConfiguration {

  @Bean
  RoundPhrases roundPhrases(Wording wording) {
    wording.require(RoundLetterWording.values());
    return new RoundPhrases(wording);
  }

  @Bean
  RoundReminderPolicy roundReminderPolicy(WorkingDays workingDays) {
    return new RoundReminderPolicy(workingDays);
  }

  @Bean
  LetterContent roundContent(
      Rounds rounds,
      Asks asks,
      Questionnaires questionnaires,
      Agencies agencies,
      RoundPhrases phrases) {
    return new RoundContent(rounds, asks, questionnaires, agencies, phrases);
  }

  @Bean
  LetterContent reminderOfRoundContent(
      Rounds rounds,
      Asks asks,
      RoundReminderPolicy policy,
      ObjectProvider<FollowUps> followUps,
      People people,
      RoundPhrases phrases) {
    return new ReminderOfRoundContent(
        rounds, asks, policy, followUps.orderedStream().toList(), people, phrases);
  }

  @Bean
  LetterContent roundToldContent(Rounds rounds, Results results, RoundPhrases phrases) {
    return new ToldContent(rounds, results::of, phrases);
  }

  @Bean
  LetterContent roundNewsContent(
      Rounds rounds, People people, Agencies agencies, RoundPhrases phrases) {
    return new NewsContent(rounds, people, agencies, phrases);
  }

  @Bean
  RoundNews roundNews(ObjectProvider<NewsSource> sources, WorkingDays workingDays, Outbox outbox) {
    return new RoundNews(sources.orderedStream().toList(), workingDays, outbox);
  }

  @Bean
  RoundBundleLines roundBundleLines(
      Rounds rounds,
      Asks asks,
      Reminding reminding,
      RoundReminderPolicy policy,
      RoundPhrases phrases) {
    return new RoundBundleLines(rounds, asks, reminding, policy, new RoundLines(phrases));
  }

  @Bean
  RoundLetterSweep roundLetterSweep(
      Rounds rounds,
      Reminding reminding,
      RoundReminderPolicy policy,
      ObjectProvider<FollowUps> followUps,
      RoundNews news,
      Outbox outbox) {
    return new RoundLetterSweep(
        rounds,
        new AskingLetters(reminding, policy, outbox),
        new TellingLetters(reminding, outbox),
        new FollowUpLetters(followUps.orderedStream().toList(), outbox),
        news);
  }
}
