package uk.lantern.scheduler.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.trail.TrailWorld.ITEM;
import static uk.lantern.scheduler.trail.TrailWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.trail.Carrier.Reach;

/** What there is to know of a piece of learning, and nothing of anybody. */
@Tag("contract")
class LearningTrailTest {

  private static final LocalDate SENT = LocalDate.of(2026, 11, 24);

  private final TrailWorld world = new TrailWorld();

  private void twoAgencies() {
    world.edition(
        "D-0007", SENT, Map.of("council", new Reach(90, 80), "health", new Reach(60, 50)));
  }

  @Test
  void everyRungIsThereAndThoseWithoutEvidenceAreEmptyNotZero() {
    assertThat(world.trail.of(ITEM, TODAY))
        .hasSize(5)
        .extracting(Rung::kind)
        .containsExactly(RungKind.values());
    assertThat(world.trail.of(ITEM, TODAY)).allMatch(Rung::isEmpty);
  }

  @Test
  void deliveredHasItsFigureItsDenominatorItsDayAndItsSource() {
    twoAgencies();
    Evidence delivered = world.reached().getFirst();
    assertThat(delivered.what()).isEqualTo(EvidenceWording.DELIVERED);
    assertThat(delivered.all()).isEqualTo(new Share("", 130, 150, true));
    assertThat(delivered.date()).isEqualTo(SENT);
    assertThat(delivered.sources()).containsExactly("D-0007");
    assertThat(delivered.byAgency())
        .containsExactly(new Share("council", 80, 90, true), new Share("health", 50, 60, true));
  }

  @Test
  void severalEditionsAreNotAddedUpToPeople() {
    twoAgencies();
    world.edition("D-0009", SENT.plusDays(14), Map.of("council", new Reach(91, 85)));
    Evidence delivered = world.reached().getFirst();
    assertThat(delivered.all().figure()).isEqualTo(130);
    assertThat(delivered.times()).isEqualTo(2);
    assertThat(delivered.sources()).containsExactly("D-0007", "D-0009");
  }

  @Test
  void opensAreCountedByGroupAndTheSamePersonOnce() {
    twoAgencies();
    world.open("council", "social_worker", 40);
    world.open("council", "social_worker", 40);
    world.open("health", "midwife", 12);
    Evidence opened = world.reached().getLast();
    assertThat(opened.what()).isEqualTo(EvidenceWording.OPENED);
    assertThat(opened.all().figure()).isEqualTo(52);
    assertThat(opened.byAgency())
        .containsExactly(new Share("council", 40, 90, true), new Share("health", 12, 60, true));
    assertThat(opened.byJobFamily())
        .containsExactly(
            new Share("midwife", 12, 0, true), new Share("social_worker", 40, 0, true));
  }

  @Test
  void ofASmallGroupNoFigureLeavesNorOfTheOneThatWouldGiveItAway() {
    twoAgencies();
    world.edition("D-0009", SENT, Map.of("school", new Reach(3, 3)));
    world.open("council", "social_worker", 40);
    world.open("health", "midwife", 12);
    world.open("school", "dsl", 3);
    Evidence opened = world.reached().getLast();
    assertThat(opened.all().figure()).isEqualTo(55);
    assertThat(opened.byAgency())
        .containsExactly(
            new Share("council", 40, 90, true),
            new Share("health", 0, 60, false),
            new Share("school", 0, 3, false));
    assertThat(opened.byJobFamily()).isEmpty();
  }

  @Test
  void nobodyWatchesTodaysCountRise() {
    twoAgencies();
    world.opens.opened("D-0007", ITEM, TrailWorld.person("council", "dsl", 1), TODAY, () -> false);
    assertThat(world.reached()).hasSize(1);
    assertThat(world.trail.of(ITEM, TODAY.plusDays(1)).getFirst().evidence()).hasSize(2);
  }

  @Test
  void aMeetingIsCountedOnceHoweverOftenItIsTold() {
    twoAgencies();
    assertThat(world.held("n-1", "health", 9)).isTrue();
    assertThat(world.held("n-1", "health", 9)).isFalse();
    assertThat(world.held("n-2", "council", 7)).isTrue();
    Evidence discussed = world.reached().get(1);
    assertThat(discussed.times()).isEqualTo(2);
    assertThat(discussed.all()).isEqualTo(new Share("", 16, 150, true));
    assertThat(discussed.byAgency())
        .extracting(Share::figure)
        .as("both groups are large enough")
        .containsExactly(7, 9);
  }

  @Test
  void whoOpenedOrToldStandsNowhere() {
    twoAgencies();
    world.open("council", "social_worker", 40);
    world.held("n-1", "health", 9);
    world.discussions.different("n-1", "Add a prompt");
    world.discussions.share("n-1", TeamDiscussion.Sharing.WITHOUT_TEAM, "North team");
    assertThat(world.stored()).contains("Add a prompt").doesNotContain(TrailWorld.CANARY);
    assertThat(world.stored()).doesNotContain("North team").doesNotContain("tenant");
    world.discussions.share("n-1", TeamDiscussion.Sharing.WITH_TEAM, "North team");
    assertThat(world.stored()).contains("North team");
  }

  @Test
  void eachIsForgottenOnItsDay() {
    world.open("council", "dsl", 1);
    world.held("n-1", "health", 9);
    assertThat(world.opens.purge(TODAY.plusYears(3).minusDays(2))).isZero();
    assertThat(world.opens.purge(TODAY.plusYears(3).minusDays(1))).isEqualTo(1);
    assertThat(world.discussions.purge(TODAY.plusYears(6).minusDays(3))).isZero();
    assertThat(world.discussions.purge(TODAY.plusYears(6).minusDays(2))).isEqualTo(1);
    assertThat(List.of(world.opens.collection(), world.discussions.collection()))
        .containsExactly("opens", "teamDiscussions");
  }

  @Test
  void recordsOfVersion1AreRead() {
    twoAgencies();
    Golden.insert(world.mongo, "teamDiscussions-v1.json");
    Golden.insert(world.mongo, "opens-v1.json");
    assertThat(world.discussions.of(ITEM))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.people()).isEqualTo(9);
              assertThat(it.idea().may()).isEqualTo(TeamDiscussion.Sharing.WITH_TEAM);
              assertThat(it.idea().team()).isEqualTo("DEMO north team");
            });
    assertThat(world.opens.before(ITEM, TODAY))
        .singleElement()
        .matches(it -> it.count().count() == 12);
  }
}
