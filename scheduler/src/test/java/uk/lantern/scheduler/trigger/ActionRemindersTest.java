package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.action.demo.DemoActions;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;

/** Letters about actions through real Quartz and the real store, on the DEMO plan. */
class ActionRemindersTest {

  private final MongoTemplate mongo = TriggerWorld.store();

  private static Person sam(ApplicationContext context) {
    return context.getBean(DemoPeople.class).named("Sam Lee").orElseThrow();
  }

  private static List<Delivery> of(ApplicationContext context, MessageKind kind) {
    return context.getBean(Outbox.class).of(sam(context).key(), 100).stream()
        .filter(it -> it.message().key().kind() == kind)
        .toList();
  }

  @Test
  void onTuesdayAtTenSamHasOneCardAndTheDayBeforeNone() {
    TriggerWorld.localAt("2026-11-23T12:00", mongo)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              context.getBean(DemoActions.class).write();
              DemoTime time = context.getBean(DemoTime.class);
              time.jump("Tue 9:55");
              assertThat(of(context, MessageKind.ACTION_BUNDLE)).isEmpty();
              time.jump("Tue 10:00");
              assertThat(of(context, MessageKind.ACTION_BUNDLE))
                  .singleElement()
                  .satisfies(it -> assertThat(it.message().values().toString()).contains("A-105"));
              // Two rows fire at ten; whichever comes first offers the card.
              JobRuns runs = context.getBean(JobRuns.class);
              assertThat(List.of(Triggers.ACTION_CARDS, Triggers.ACTION_CARDS_CHOSEN))
                  .map(row -> runs.last(row).orElseThrow())
                  .allMatch(JobRun::wentWell)
                  .anyMatch(run -> run.did() > 0);
            });
  }

  @Test
  void atNineOnAWorkingDaySamIsAskedWhatWouldHelpWithWhatIsPastItsDate() {
    TriggerWorld.localAt("2026-11-23T12:00", mongo)
        .run(
            context -> {
              context.getBean(DemoActions.class).write();
              context.getBean(DemoTime.class).jump("Tue 9:00");
              assertThat(of(context, MessageKind.ACTION_OVERDUE)).hasSize(1);
              assertThat(
                      context
                          .getBean(JobRuns.class)
                          .last(Triggers.ACTION_DAYS)
                          .orElseThrow()
                          .wentWell())
                  .isTrue();
            });
  }

  @Test
  void aStartAfterThreeWeeksOffersOneCardHoweverOftenItStarts() {
    TriggerWorld.localAt("2026-11-23T12:00", mongo)
        .run(context -> context.getBean(DemoActions.class).write());
    assertThat(cardsWhenStartedAt("2026-12-17T11:00")).isEqualTo(1);
    assertThat(cardsWhenStartedAt("2026-12-17T12:00")).isEqualTo(1);
    assertThat(cardsWhenStartedAt("2026-12-21T11:00")).as("too late for it").isEqualTo(1);
    assertThat(cardsWhenStartedAt("2026-12-22T11:00")).as("the next week's").isEqualTo(2);
  }

  private int cardsWhenStartedAt(String london) {
    int[] cards = new int[1];
    TriggerWorld.localAt(london, mongo)
        .run(context -> cards[0] = of(context, MessageKind.ACTION_BUNDLE).size());
    return cards[0];
  }
}
