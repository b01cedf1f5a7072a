package uk.lantern.scheduler.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.Person;

/** A person counts once for an item of an edition, whatever happens to the process. */
class OpensTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Person MAYA = TrailWorld.person("a1", "health_visitor", 1);

  private final MongoTemplate mongo = TestStore.mongo();
  private final Opens opens = new Opens(mongo);

  private int counted() {
    return opens.before(TrailWorld.ITEM, DAY.plusDays(30)).stream()
        .mapToInt(open -> open.count().count())
        .sum();
  }

  @Test
  void whoeverOpensItTwiceCountsOnceAndNobodyIsAskedAboutThePast() {
    opens.opened("D-0001", TrailWorld.ITEM, MAYA, DAY, () -> false);
    opens.opened(
        "D-0001",
        TrailWorld.ITEM,
        MAYA,
        DAY,
        () -> {
          throw new IllegalStateException("this process knows");
        });
    assertThat(counted()).isEqualTo(1);
  }

  @Test
  void afterARestartWhoeverHadItBeforeIsNotCountedOnceMore() {
    opens.opened("D-0001", TrailWorld.ITEM, MAYA, DAY, () -> false);
    new Opens(mongo).opened("D-0001", TrailWorld.ITEM, MAYA, DAY.plusDays(1), () -> true);
    assertThat(counted()).isEqualTo(1);
    new Opens(mongo).opened("D-0002", TrailWorld.ITEM, MAYA, DAY.plusDays(1), () -> false);
    assertThat(counted()).as("of another edition").isEqualTo(2);
  }
}
