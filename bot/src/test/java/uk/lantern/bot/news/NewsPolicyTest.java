package uk.lantern.bot.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Viewer;

class NewsPolicyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Viewer VISITOR = new Viewer(Set.of("practitioner"), "health_visitor");
  private static final String EMBARGOED = "DEMO-EMBARGO-PARENTAL-HEALTH";

  private final Catalogue library = Catalogue.load(true);

  @Test
  void theNewestComesFirstAndWhatStatesNoDayComesLastAndIsNeverNew() {
    List<LearningItem> newest = newest(VISITOR, TODAY, Set.of());
    List<LocalDate> days = newest.stream().map(NewsPolicy::day).filter(day -> day != null).toList();
    assertThat(days)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder())
        .hasSizeGreaterThan(20);
    LearningItem last = newest.getLast();
    assertThat(last.source().date()).isNull();
    assertThat(NewsPolicy.isNewSince(last, LocalDate.MIN)).isFalse();
  }

  @Test
  void anEmbargoedItemIsNewOnTheDayItsEmbargoEnds() {
    LocalDate free = LocalDate.of(2027, 2, 1);
    assertThat(ids(newest(VISITOR, free.minusDays(1), Set.of()))).doesNotContain(EMBARGOED);
    assertThat(ids(newest(VISITOR, free, Set.of()))).first().isEqualTo(EMBARGOED);
    LearningItem item = library.find(EMBARGOED).orElseThrow();
    assertThat(NewsPolicy.isNewSince(item, free)).isTrue();
    assertThat(NewsPolicy.isNewSince(item, free.plusDays(1))).isFalse();
  }

  @Test
  void aJobFamilyGetsItsOwnItemsAndThoseForEverybody() {
    assertThat(newest(VISITOR, TODAY, Set.of("housing")))
        .isNotEmpty()
        .allMatch(
            item ->
                item.tags().jobFamilies().isEmpty()
                    || item.tags().jobFamilies().contains("housing"));
    assertThat(ids(newest(VISITOR, TODAY, Set.of("housing")))).contains("DEMO-GUIDE-SAFER-SLEEP");
  }

  @Test
  void restrictedLearningIsNewsForItsAudienceOnly() {
    Viewer worker = new Viewer(Set.of("practitioner"), "social_worker");
    assertThat(ids(newest(worker, TODAY, Set.of()))).contains("DEMO-RESTRICTED-HOUSING");
    assertThat(ids(newest(VISITOR, TODAY, Set.of()))).doesNotContain("DEMO-RESTRICTED-HOUSING");
    assertThat(ids(newest(VISITOR, TODAY, Set.of("social_worker"))))
        .as("asking for another job's items shows no more than one may see")
        .doesNotContain("DEMO-RESTRICTED-HOUSING");
  }

  private List<LearningItem> newest(Viewer viewer, LocalDate day, Set<String> jobFamilies) {
    return NewsPolicy.newest(library.items(), viewer, day, jobFamilies);
  }

  private static List<String> ids(List<LearningItem> items) {
    return items.stream().map(LearningItem::id).toList();
  }
}
