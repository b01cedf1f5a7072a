package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.Viewer;

/**
 * Withdrawn, embargoed, restricted, replaced and old items, whoever asks whatever on whichever day.
 * What may be shown is worked out here a second time, from the words of domain.md 2.2.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnybodyAnyDayTest {

  private static final List<String> FAMILIES =
      List.of("social_worker", "manager", "health_visitor", "police_officer", "dsl", "other");
  private static final List<String> ROLES =
      List.of(
          "practitioner",
          "lay_member",
          "ld_officer",
          "qa_officer",
          "business_manager",
          "scrutineer",
          "auditor",
          "lead_partner",
          "system_admin");
  private static final Set<String> SEES_RESTRICTED =
      Set.of("ld_officer", "qa_officer", "business_manager", "scrutineer");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Catalogue library = Catalogue.load(true);
  private final HybridAnswering answering =
      new HybridAnswering(library, Path.of("target", "answering-test"));
  private final Random random = new Random(20261124);

  @AfterAll
  void close() {
    answering.close();
  }

  @Test
  void nobodyIsEverShownWhatIsNotForThemThatDay() {
    Set<String> asked = new LinkedHashSet<>();
    int checked = 0;
    for (LearningItem item : library.items()) {
      for (LocalDate day : daysAround(item)) {
        checked += check(new Enquiry(item.text().title(), anybody(), day));
      }
      asked.addAll(phrases(item));
    }
    List<String> questions = List.copyOf(asked);
    for (int i = 0; i < 250; i++) {
      LearningItem item = any(library.items());
      check(new Enquiry(any(questions), anybody(), any(daysAround(item))));
    }
    assertThat(checked).as("items named, so that the check is not of nothing").isGreaterThan(200);
  }

  /** Asserts, and counts the items that the answer names. */
  private int check(Enquiry enquiry) {
    Answer answer = answering.answer(enquiry);
    List<LearningItem> named = new ArrayList<>();
    switch (answer) {
      case Answer.Cited cited -> {
        named.addAll(cited.more());
        for (Citation citation : cited.citations()) {
          named.add(citation.item());
          assertThat(citation.pastReview())
              .as("%s on %s", citation.item().id(), enquiry.today())
              .isEqualTo(enquiry.today().isAfter(citation.item().release().reviewDate()));
        }
      }
      case Answer.NotKnown unknown -> named.addAll(unknown.nearest());
      case Answer.Vague vague ->
          library.items().stream()
              .filter(item -> !mayBeShown(item, enquiry))
              .forEach(
                  item ->
                      assertThat(String.join("|", vague.choices()))
                          .doesNotContain(item.text().title()));
    }
    assertThat(named)
        .as("%s asks on %s: %s", enquiry.viewer(), enquiry.today(), enquiry.text())
        .allMatch(item -> mayBeShown(item, enquiry));
    return named.size();
  }

  private static boolean mayBeShown(LearningItem item, Enquiry enquiry) {
    Release release = item.release();
    LocalDate day = enquiry.today();
    Set<String> roles = enquiry.viewer().roles();
    boolean audience =
        switch (release.releaseClass()) {
          case PUBLIC, PARTNER_STAFF -> true;
          case RESTRICTED_EARLY_LEARNING ->
              (release.audience().contains(enquiry.viewer().jobFamily())
                      && !roles.contains("lay_member"))
                  || roles.stream().anyMatch(SEES_RESTRICTED::contains);
          case GROUP_ONLY -> roles.stream().anyMatch(release.audience()::contains);
        };
    return Set.of(PublicationStatus.PUBLISHED, PublicationStatus.CORRECTED)
            .contains(release.status())
        && (release.embargoUntil() == null || !day.isBefore(release.embargoUntil()))
        && release.supersededBy() == null
        && !day.isAfter(release.reviewDate().plusDays(60))
        && audience;
  }

  private static List<LocalDate> daysAround(LearningItem item) {
    LocalDate review = item.release().reviewDate();
    List<LocalDate> days = new ArrayList<>(List.of(TODAY, review, review.plusDays(1)));
    days.add(review.plusDays(60));
    days.add(review.plusDays(61));
    LocalDate embargo = item.release().embargoUntil();
    if (embargo != null) {
      days.add(embargo.minusDays(1));
      days.add(embargo);
    }
    return days;
  }

  private static Set<String> phrases(LearningItem item) {
    Set<String> phrases = new LinkedHashSet<>();
    phrases.add(item.id());
    phrases.add(item.text().oneLine());
    phrases.addAll(item.text().keyMessages());
    phrases.addAll(item.text().practicePoints());
    item.text().sections().forEach(section -> phrases.add(Sentences.of(section.text()).getLast()));
    return phrases;
  }

  private Viewer anybody() {
    Set<String> roles = new LinkedHashSet<>(Set.of(any(ROLES)));
    if (random.nextBoolean()) {
      roles.add("practitioner");
    }
    return new Viewer(Set.copyOf(roles), any(FAMILIES));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
