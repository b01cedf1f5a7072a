package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.answering.Reports.ask;
import static uk.lantern.content.answering.Reports.cited;
import static uk.lantern.content.answering.Reports.hide;
import static uk.lantern.content.answering.Reports.item;
import static uk.lantern.content.answering.Reports.over;
import static uk.lantern.content.answering.Reports.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.PublicationStatus;

class HybridAnsweringTest {

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
    answering.warm().join();
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
  void aPlaceNobodyHasWrittenAboutIsRefusedEvenThoughAnotherAreaCouldAnswer() {
    var answer = answering.answer(ask("what did the inspection of Leeds say about neglect"));
    assertThat(answer).isInstanceOf(Answer.NotKnown.class);
    assertThat(answer.confidence()).isZero();
  }

  @Test
  void itemsOfTheWholeCountryStillAnswerAQuestionAboutOurArea() {
    LearningItem national =
        item(
            "national",
            "",
            2020,
            "A bruise on a baby who cannot crawl needs a doctor on the same day.",
            PublicationStatus.PUBLISHED);
    assertThat(
            cited(
                over(List.of(old, national)),
                "what should happen in West Sussex when a baby who cannot crawl has a bruise"))
        .contains("national");
  }

  @Test
  void whatIsWithdrawnLeavesWhileAnswersGoOn() {
    List<LearningItem> items = new ArrayList<>(List.of(old, recent, other));
    HybridAnswering changing = over(items);
    changing.warm().join();
    assertThat(cited(changing, "have leaders improved help with neglect")).contains("recent");
    items.remove(recent);
    changing.warm().join();
    assertThat(cited(changing, "have leaders improved help with neglect")).doesNotContain("recent");
  }

  /** Processor time: how long it takes on a machine that builds other things says nothing. */
  @Test
  @Timeout(60)
  void case058QuadraticTextIsAnsweredWithinASecond() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    answering.answer(ask("a ".repeat(10_000)));
    answering.answer(ask("neglect".repeat(15_000)));
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(2));
  }
}
