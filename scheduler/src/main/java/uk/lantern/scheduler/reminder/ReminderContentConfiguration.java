package uk.lantern.scheduler.reminder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.reminder.ladder.Presses;
import uk.lantern.scheduler.reminder.ladder.SentOnContent;
import uk.lantern.scheduler.reminder.letter.Phrases;
import uk.lantern.scheduler.reminder.letter.ReminderContent;
import uk.lantern.scheduler.reminder.letter.ReviewContent;
import uk.lantern.scheduler.reminder.tell.NewsContent;
import uk.lantern.scheduler.reminder.tell.NewsLetters;
import uk.lantern.scheduler.reminder.tell.Parties;

/** What whoever sends letters about actions asks for. */
@Configuration(proxyBeanMethods = false)
class ReminderContentConfiguration {

  @Bean
  LetterContent reminderContent(
      Actions actions,
      People people,
      ReminderPolicy policy,
      Wording wording,
      ObjectProvider<BundleLines> others) {
    return new ReminderContent(
        actions, people, policy, new Phrases(wording), others.orderedStream().toList());
  }

  @Bean
  LetterContent newsContent(
      Actions actions, NewsLetters letters, Parties parties, Wording wording) {
    return new NewsContent(actions, letters, parties, wording);
  }

  @Bean
  LetterContent sentOnContent(Actions actions, Presses presses, Parties parties, Wording wording) {
    return new SentOnContent(actions, presses, parties, wording);
  }

  @Bean
  LetterContent reviewContent(ActionPlans plans, Actions actions, People people, Wording wording) {
    return new ReviewContent(plans, actions, people, new Phrases(wording));
  }
}
