package uk.lantern.scheduler.round;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.RoundsStore;

/** The steps of a round, and the door to all of them. */
@Configuration(proxyBeanMethods = false)
class RoundStepsConfiguration {

  @Bean
  Drafting roundDrafting(
      RoundsStore store, RoundSteps steps, Invitees invitees, PlanKnowledge knowledge) {
    return new Drafting(store, steps, invitees, knowledge);
  }

  @Bean
  Nudging nudging(
      RoundsStore store,
      AsksStore asks,
      RoundSteps steps,
      Invitees invitees,
      People people,
      WorkingDays calendar) {
    return new Nudging(new Nudging.Asking(store, asks, invitees), steps, people, calendar);
  }

  @Bean
  Ending roundEnding(
      RoundsStore store, RoundSteps steps, Closing closing, PlanKnowledge knowledge) {
    return new Ending(store, steps, closing, knowledge);
  }

  @Bean
  KeptRounds.Hands roundHands(
      RoundSteps steps, Drafting drafting, Launching launching, Nudging nudging, Ending ending) {
    return new KeptRounds.Hands(steps, drafting, launching, nudging, ending);
  }

  @Bean
  Rounds rounds(RoundsStore store, KeptRounds.Hands hands, Invitees invitees) {
    return new KeptRounds(store, hands, invitees);
  }
}
