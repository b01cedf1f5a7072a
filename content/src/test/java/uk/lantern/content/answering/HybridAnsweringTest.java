package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.SourceKind;
import uk.lantern.content.learning.Viewer;
import uk.lantern.content.learning.WordsBy;

class HybridAnsweringTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String WEST = "West Sussex";

  private final LearningItem old =
      report("old", WEST, 2019, "Children wait too long for help with neglect.");
  private final LearningItem recent =
      report("recent", WEST, 2023, "Leaders have improved help for children living with neglect.");
  private final LearningItem other =
      report("other", "Rochdale", 2024, "Help with neglect for children is strong in this area.");

  private HybridAnswering answering;

  @BeforeEach
  void open() {
    answering = over(List.of(old, recent, other));
    answering.answer(ask("warm up"));
  }

  @Test
  void aQuestionThatNamesAPlaceIsAnsweredByItsNewestReportAndNoOtherPlace() {
    var answer =
        (Answer.Cited)
            answering.answer(ask("what did the inspection of West Sussex say about neglect"));
    assertThat(answer.citations().getFirst().item().id()).isEqualTo("recent");
    assertThat(answer.citations().getFirst().page()).isEqualTo(2);
    assertThat(answer.citations()).extracting(c -> c.item().id()).doesNotContain("other");
  }

  @Test
  void aHiddenItemChangesNeitherTheAnswerNorItsConfidence() {
    LearningItem hidden =
        hide(
            report(
                "hidden",
                "Nowhere",
                2025,
                "Neglect help for children is described here at length."));
    assertThat(
            over(List.of(old, recent, other, hidden)).answer(ask("help for children with neglect")))
        .isEqualTo(answering.answer(ask("help for children with neglect")));
  }

  @Test
  void whatTheLibraryDoesNotHoldIsNotAnswered() {
    assertThat(answering.answer(ask("how do I book a parking space at county hall")))
        .isInstanceOf(Answer.NotKnown.class);
  }

  @Test
  @Timeout(5)
  void case058QuadraticTextIsAnsweredWithinASecond() {
    long start = System.nanoTime();
    answering.answer(ask("a ".repeat(10_000)));
    answering.answer(ask("neglect".repeat(15_000)));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  private static Enquiry ask(String text) {
    return new Enquiry(text, Viewer.PARTNER_STAFF, TODAY);
  }

  private static HybridAnswering over(List<LearningItem> items) {
    LearningLibrary library =
        new LearningLibrary() {
          @Override
          public List<LearningItem> items() {
            return items;
          }

          @Override
          public Optional<LearningItem> find(String id) {
            return items.stream().filter(i -> i.id().equals(id)).findFirst();
          }

          @Override
          public String version() {
            return "1";
          }
        };
    return new HybridAnswering(library, Path.of("target", "answering-test"));
  }

  private static LearningItem report(String id, String place, int year, String sentence) {
    return item(id, place, year, sentence, PublicationStatus.PUBLISHED);
  }

  private static LearningItem hide(LearningItem i) {
    return item(
        i.id(),
        "Nowhere",
        2025,
        i.text().sections().getFirst().text(),
        PublicationStatus.WITHDRAWN);
  }

  private static LearningItem item(
      String id, String place, int year, String sentence, PublicationStatus status) {
    Section section = new Section("Findings", 2, sentence, WordsBy.PUBLISHER);
    return new LearningItem(
        id,
        1,
        ItemType.INSPECTION_REPORT,
        Origin.OTHER_AREA,
        true,
        new Source(
            SourceKind.INSPECTORATE, "DEMO report", "DEMO", LocalDate.of(year, 5, 1), null, null),
        new Release(
            status,
            ReleaseClass.PUBLIC,
            null,
            LocalDate.of(2027, 1, 1),
            null,
            Set.of(),
            "DEMO",
            null),
        new ItemText(
            "DEMO report on " + place, "", List.of(), List.of(), List.of(), List.of(section)),
        new ItemTags(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(place)));
  }
}
