package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.action.demo.DemoActions;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.PersonKey;

/** The fictional plan of profile {@code local}, on whatever day somebody starts it. */
class DemoActionsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

  @Test
  void samHasAnOverdueActionOneThatIsNearOneThatIsFarAndOneToAgree() {
    try (AnnotationConfigApplicationContext context = start("local")) {
      context.getBean(DemoActions.class).write();
      Actions actions = context.getBean(Actions.class);
      PersonKey sam = key(context, "Sam Lee");
      assertThat(actions.mine(sam))
          .extracting(Action::ref)
          .containsExactly("A-105", "A-118", "A-121", "A-112");
      assertThat(actions.mine(sam).stream().map(it -> RagPolicy.rag(it, TODAY)).toList())
          .containsExactly(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.GREY);
      assertThat(actions.team(key(context, "Carol Finch"))).hasSize(4);
      assertThat(actions.in(actions.sight(key(context, "Nina Shah")), ActionFilter.all()))
          .hasSize(4);
      assertThat(actions.in(actions.sight(key(context, "Judith Amey")), ActionFilter.all()))
          .hasSize(4);
      assertThat(actions.in(actions.sight(key(context, "Maya Fern")), ActionFilter.all()))
          .isEmpty();
    }
  }

  @Test
  void eachOfThemSaysWhichLearningItServesOrWhyNone() {
    try (AnnotationConfigApplicationContext context = start("local")) {
      context.getBean(DemoActions.class).write();
      assertThat(context.getBean(Actions.class).in(ActionFilter.all()))
          .hasSize(4)
          .allSatisfy(it -> assertThat(ActionPolicy.missing(it)).as(it.ref()).isEmpty());
      for (String ref : List.of("R-030", "R-031")) {
        assertThat(context.getBean(Recommendations.class).find(ref).orElseThrow().serves())
            .as(ref)
            .isNotEmpty();
      }
    }
  }

  @Test
  void theyAreOrdinaryActionsWithWhichPeopleGoOn() {
    try (AnnotationConfigApplicationContext context = start("local")) {
      context.getBean(DemoActions.class).write();
      Actions actions = context.getBean(Actions.class);
      Action proposed = actions.find("A-112").orElseThrow();
      ActionOutcome agreed =
          actions.take("A-112", key(context, "Sam Lee"), proposed.turn(), new OwnerStep.Agree());
      assertThat(agreed.done()).extracting(Action::state).containsExactly(ActionState.AGREED);
      assertThat(
              actions
                  .propose(
                      key(context, "Jo Okoro"),
                      NewAction.of(
                          "DEMO-01",
                          List.of("R-031"),
                          proposed.words(),
                          key(context, "Mo Ahmed"),
                          TODAY.plusDays(30)))
                  .done())
          .as("the next free reference")
          .extracting(Action::ref)
          .containsExactly("A-122");
      context.getBean(DemoActions.class).write();
      assertThat(actions.find("A-112").orElseThrow().state())
          .as("a second start changes nothing")
          .isEqualTo(ActionState.AGREED);
    }
  }

  @Test
  void nowhereElseThereIsAFictionalPlan() {
    try (AnnotationConfigApplicationContext context = start()) {
      assertThat(context.getBeansOfType(DemoActions.class)).isEmpty();
    }
  }

  private static PersonKey key(AnnotationConfigApplicationContext context, String name) {
    return context.getBean(People.class).named(name).orElseThrow().key();
  }

  private static AnnotationConfigApplicationContext start(String... profiles) {
    AnnotationConfigApplicationContext it = new AnnotationConfigApplicationContext();
    MongoTemplate mongo = TestStore.mongo();
    it.getEnvironment().setActiveProfiles(profiles);
    it.registerBean(MongoTemplate.class, () -> mongo);
    it.registerBean(Clock.class, () -> new SteppingClock("2026-12-01T10:00"));
    it.registerBean(IdentifierCheck.class, () -> new IdentifierCheck());
    it.registerBean(WorkingDays.class, () -> new WorkingDays(day -> false));
    it.register(PeopleConfiguration.class, ActionConfiguration.class);
    it.refresh();
    return it;
  }
}
