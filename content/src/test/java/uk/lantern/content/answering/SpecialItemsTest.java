package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Replaced;
import uk.lantern.content.learning.Viewer;

/** Each special item of the library, asked for by those it is and is not for (domain.md 2.2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecialItemsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Viewer VISITOR = new Viewer(Set.of("practitioner"), "health_visitor");

  private final Catalogue library = Catalogue.load(true);
  private final HybridAnswering answering =
      new HybridAnswering(library, Path.of("target", "answering-test"));

  @AfterAll
  void close() {
    answering.close();
  }

  @Test
  void theLibraryHoldsEveryKindOfSpecialItem() {
    assertThat(library.items()).hasSizeGreaterThanOrEqualTo(24);
    assertThat(library.items())
        .anyMatch(item -> item.release().status() == PublicationStatus.WITHDRAWN)
        .anyMatch(item -> item.release().embargoUntil() != null)
        .anyMatch(item -> item.release().supersededBy() != null)
        .anyMatch(item -> item.release().reviewDate().isBefore(TODAY))
        .anyMatch(item -> item.release().reviewDate().isBefore(TODAY.minusDays(60)))
        .anyMatch(item -> item.release().releaseClass() == ReleaseClass.RESTRICTED_EARLY_LEARNING);
  }

  @Test
  void restrictedLearningIsCitedForItsAudienceOnly() {
    String question = "what can a move into temporary housing do to a baby's services";
    assertThat(cited(question, new Viewer(Set.of("practitioner"), "social_worker"), TODAY))
        .contains("DEMO-RESTRICTED-HOUSING");
    assertThat(cited(question, new Viewer(Set.of("qa_officer"), "other"), TODAY))
        .contains("DEMO-RESTRICTED-HOUSING");
    assertThat(cited(question, VISITOR, TODAY)).doesNotContain("DEMO-RESTRICTED-HOUSING");
  }

  @Test
  void anEmbargoedItemIsCitedFromMidnightInLondonOfItsDay() {
    String question = "what should a plan for a parent who may become unwell say";
    String item = "DEMO-EMBARGO-PARENTAL-HEALTH";
    assertThat(cited(question, VISITOR, london("2027-01-31T23:59:59Z"))).doesNotContain(item);
    assertThat(cited(question, VISITOR, london("2027-02-01T00:00:00Z"))).contains(item);
    assertThat(london("2027-06-30T23:00:00Z")).as("summer").isEqualTo("2027-07-01");
  }

  @Test
  void anItemPastItsReviewDateSaysSoAndFallsOutSixtyDaysLater() {
    String question = "why do children not tell adults about online harm";
    LocalDate review = LocalDate.of(2026, 10, 31);
    assertThat(pastReview(question, review)).containsOnly(false);
    assertThat(pastReview(question, review.plusDays(1))).containsOnly(true);
    assertThat(pastReview(question, review.plusDays(60))).containsOnly(true);
    assertThat(cited(question, VISITOR, review.plusDays(61))).doesNotContain("DEMO-GUIDE-ONLINE");
  }

  @Test
  void whoeverAsksForAReplacedItemByItsTitleIsToldItsSuccessor() {
    assertThat(successors("Bruising in babies: 2018 leaflet")).contains("DEMO-7MB-BRUISING");
    assertThat(successors("what did the 2018 bruising leaflet say")).contains("DEMO-7MB-BRUISING");
    assertThat(successors("read demo-2018-bruising")).contains("DEMO-7MB-BRUISING");
    assertThat(successors("what does Working Together 2023 say")).contains("NAT-WT-2026");
    assertThat(successors("working together 2026")).isEmpty();
    assertThat(successors("bruising in non-mobile babies")).isEmpty();
    assertThat(successors("what did we learn in 2023")).isEmpty();
  }

  @Test
  void nothingFictionalIsEverCitedOutsideATrial() {
    Catalogue real = Catalogue.load(false);
    try (HybridAnswering outside = new HybridAnswering(real, Path.of("target", "answering-test"))) {
      for (LearningItem item : library.items()) {
        Answer answer = outside.answer(new Enquiry(item.text().title(), VISITOR, TODAY));
        assertThat(named(answer)).noneMatch(LearningItem::demo);
      }
    }
    assertThat(real.agencies()).noneMatch(agency -> agency.name().startsWith("DEMO"));
  }

  private static Stream<LearningItem> named(Answer answer) {
    return switch (answer) {
      case Answer.Cited cited ->
          Stream.concat(cited.citations().stream().map(Citation::item), cited.more().stream());
      case Answer.NotKnown unknown -> unknown.nearest().stream();
      case Answer.Vague vague -> Stream.empty();
    };
  }

  private List<String> cited(String question, Viewer viewer, LocalDate day) {
    return answering.answer(new Enquiry(question, viewer, day)) instanceof Answer.Cited cited
        ? cited.citations().stream().map(citation -> citation.item().id()).toList()
        : List.of();
  }

  private List<Boolean> pastReview(String question, LocalDate day) {
    return ((Answer.Cited) answering.answer(new Enquiry(question, VISITOR, day)))
        .citations().stream()
            .filter(citation -> citation.item().id().equals("DEMO-GUIDE-ONLINE"))
            .map(Citation::pastReview)
            .toList();
  }

  private List<String> successors(String text) {
    return Replaced.namedIn(text, library, VISITOR, TODAY).stream()
        .map(replaced -> replaced.successor().id())
        .toList();
  }

  private static LocalDate london(String instant) {
    return London.today(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }
}
