package uk.lantern.scheduler.action;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.scheduler.action.demo.DemoActions;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.action.store.PlanRetention;
import uk.lantern.scheduler.action.store.PlansStore;
import uk.lantern.scheduler.action.store.RecommendationsStore;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Groups;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Renaming;

/** The doors to actions, recommendations and plans. */
@Configuration(proxyBeanMethods = false)
public class ActionConfiguration {

  @Bean
  ActionsStore actionsStore(MongoOperations mongo) {
    return new ActionsStore(mongo);
  }

  @Bean
  RecommendationsStore recommendationsStore(MongoOperations mongo) {
    return new RecommendationsStore(mongo);
  }

  @Bean
  PlansStore plansStore(MongoOperations mongo) {
    return new PlansStore(mongo);
  }

  @Bean
  PlanRetention planRetention(MongoOperations mongo, PlansStore plans) {
    return new PlanRetention(mongo, plans);
  }

  @Bean
  Identifying identifying(IdentifierCheck check) {
    return new Identifying(check);
  }

  @Bean
  ActionSteps.Watch actionWatch(People people, Clock clock) {
    return new ActionSteps.Watch(people, clock);
  }

  @Bean
  ActionSteps actionSteps(
      ActionsStore store, ActionSteps.Watch watch, WorkingDays calendar, Identifying identifying) {
    return new ActionSteps(store, watch, calendar, identifying);
  }

  @Bean
  Actions actions(
      ActionsStore store,
      PlansStore plans,
      RecommendationsStore recommendations,
      ActionSteps steps) {
    return new KeptActions(store, new Proposing(store, plans, recommendations, steps), steps);
  }

  @Bean
  Recommendations recommendations(
      RecommendationsStore store,
      PlansStore plans,
      ActionsStore actions,
      Agencies agencies,
      ActionSteps.Watch watch,
      Identifying identifying) {
    return new KeptRecommendations(
        store, actions, new RecommendationSteps(store, plans, agencies, watch, identifying));
  }

  @Bean
  PlanSteps planSteps(ActionSteps.Watch watch, Identifying identifying) {
    return new PlanSteps(watch, identifying);
  }

  @Bean
  KeptPlans actionPlans(
      PlansStore store,
      RecommendationsStore recommendations,
      ActionsStore actions,
      Groups groups,
      Agencies agencies,
      PlanSteps steps) {
    return new KeptPlans(
        store, recommendations, actions, new PlanAdding(groups, agencies, steps), steps);
  }

  /** A closed plan with something still to do would be reviewed by nobody. */
  @Bean
  Consumer<Taken> plansReopened(Actions actions, KeptPlans plans) {
    Consumer<Taken> reopening =
        taken -> {
          if (taken.step() instanceof OfficerStep.Reopen) {
            plans.reopen(taken);
          }
        };
    actions.whenTaken(reopening);
    return reopening;
  }

  @Bean
  @Profile("local")
  DemoActions demoActions(
      ActionsStore actions,
      RecommendationsStore recommendations,
      PlansStore plans,
      DemoPeople people,
      Clock clock) {
    return new DemoActions(actions, recommendations, plans, people, clock);
  }

  @Bean
  @Profile("local")
  ApplicationListener<ApplicationStartedEvent> demoActionsWritten(DemoActions demo) {
    return started -> demo.write();
  }

  @Bean
  Forgetting actionRenaming(MongoOperations mongo, ActionsStore actions) {
    return Renaming.ofRecords(mongo, ActionsStore.COLLECTION)
        .unless(new ActionForgetting(mongo, actions)::obstacles);
  }

  @Bean
  Renaming planRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, PlansStore.COLLECTION);
  }

  @Bean
  Renaming recommendationRenaming(MongoOperations mongo) {
    return Renaming.ofRecords(mongo, RecommendationsStore.COLLECTION);
  }
}
