package uk.lantern.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.content.answering.Answer;
import uk.lantern.content.answering.Citation;
import uk.lantern.content.answering.Enquiry;
import uk.lantern.content.answering.HybridAnswering;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.Viewer;
import uk.lantern.content.learning.WordsBy;

/** Questions to real reports: what is quoted stands on the page it names, and says something. */
class InspectionAnswersTest {

  private static final String NEGLECT = "what did the inspection of West Sussex say about neglect";

  private static final List<String> TOPICS =
      List.of(
          "neglect",
          "strategy meetings",
          "supervision of social workers",
          "children who go missing",
          "child exploitation",
          "domestic abuse",
          "the voice of the child",
          "information sharing between agencies",
          "early help",
          "police powers of protection",
          "care leavers",
          "health assessments");

  /** A salutation, an address, a contact, a copyright line. */
  private static final String NO_ANSWER =
      "(?is).*(?:^dear |yours sincerely|@|https?:|www\\.|telephone|piccadilly gate"
          + "|\\b[a-z]{1,2}\\d[\\da-z]? \\d[a-z]{2}\\b|crown copyright|\\.{4,}).*";

  @Test
  void theNewestReportOfWestSussexIsQuotedFirstAndOlderOnesAfterIt() throws IOException {
    List<Path> reports = only("west-sussex", "surrey", "norfolk");
    List<Citation> cited = new Asked(reports).citations(NEGLECT);

    assertThat(cited).isNotEmpty();
    assertThat(cited.getFirst().item().id()).isEqualTo("LI-ofsted-west-sussex-2023-05-11");
    assertThat(cited.getFirst().page()).isNotNull();
    assertThat(cited)
        .allSatisfy(one -> assertThat(one.item().tags().places()).containsExactly("West Sussex"))
        .extracting(one -> one.item().source().date())
        .isSortedAccordingTo(Comparator.<LocalDate>naturalOrder().reversed());
    assertQuotationsStand(new Asked(reports), NEGLECT);
  }

  @Test
  void whatTwelveQuestionsToSomeReportsBringIsOnItsPage() throws IOException {
    Asked asked = new Asked(only("west-sussex", "surrey", "norfolk"));
    int answered = 0;
    for (String topic : TOPICS) {
      answered += assertQuotationsStand(asked, "what did inspectors say about " + topic);
    }
    assertThat(answered).as("questions answered of %d", TOPICS.size()).isGreaterThanOrEqualTo(8);
  }

  @Test
  @Tag("long")
  void whatDozensOfQuestionsToAllReportsBringIsOnItsPage() throws IOException {
    Asked asked = new Asked(RealReports.all());
    assertThat(asked.files).hasSize(33);
    int answered = 0;
    int questions = 0;
    for (String area : List.of("", "in West Sussex", "in Manchester", "in Norfolk")) {
      for (String topic : TOPICS) {
        questions++;
        String question = "what did the inspection %s say about %s".formatted(area, topic);
        answered += assertQuotationsStand(asked, question);
      }
    }
    System.out.printf("%d of %d questions to the 33 reports are answered%n", answered, questions);
    assertThat(answered).isGreaterThanOrEqualTo(questions * 2 / 3);
  }

  private static List<Path> only(String... areas) throws IOException {
    return RealReports.all().stream()
        .filter(file -> List.of(areas).stream().anyMatch(file.toString()::contains))
        .toList();
  }

  /** 1 when there is an answer. */
  private static int assertQuotationsStand(Asked asked, String question) throws IOException {
    List<Citation> cited = asked.citations(question);
    for (Citation one : cited) {
      String sentence = one.sentence();
      Integer page = one.page();
      assertThat(page).as(question).isNotNull();
      assertThat(one.wordsBy()).isEqualTo(WordsBy.PUBLISHER);
      assertThat(RealReports.page(asked.file(one), page))
          .as("%s: %s page %d", question, one.item().id(), page)
          .contains(RealReports.letters(sentence));
      assertThat(sentence).as(question).doesNotMatch(NO_ANSWER);
      assertThat(one.item().text().sections())
          .as("headings are no answers")
          .extracting(Section::heading)
          .doesNotContain(sentence, sentence.replaceFirst("\\.$", ""));
    }
    return cited.isEmpty() ? 0 : 1;
  }

  /** The published reports and what is answered from them. */
  private static final class Asked implements LearningLibrary {

    private final Map<String, Path> files;
    private final List<LearningItem> items = new ArrayList<>();
    private final HybridAnswering answering;

    Asked(List<Path> reports) {
      files =
          reports.stream()
              .collect(Collectors.toMap(file -> publish(file).id(), Function.identity()));
      answering = new HybridAnswering(this, Path.of("target", "inspection-answers"));
    }

    private LearningItem publish(Path file) {
      LearningItem draft = RealReports.draft(file);
      Release r = draft.release();
      Release out =
          new Release(
              PublicationStatus.PUBLISHED,
              r.releaseClass(),
              null,
              RealReports.TODAY.plusYears(1),
              null,
              r.audience(),
              r.owner(),
              "somebody else");
      LearningItem item =
          new LearningItem(
              draft.id(),
              1,
              draft.type(),
              draft.origin(),
              false,
              draft.source(),
              out,
              draft.text(),
              draft.tags());
      items.add(item);
      return item;
    }

    Path file(Citation one) {
      return Optional.ofNullable(files.get(one.item().id())).orElseThrow();
    }

    List<Citation> citations(String question) {
      Enquiry enquiry = new Enquiry(question, Viewer.PARTNER_STAFF, RealReports.TODAY);
      return answering.answer(enquiry) instanceof Answer.Cited cited
          ? cited.citations()
          : List.of();
    }

    @Override
    public List<LearningItem> items() {
      return List.copyOf(items);
    }

    @Override
    public Optional<LearningItem> find(String id) {
      return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    @Override
    public String version() {
      return String.valueOf(items.hashCode());
    }
  }
}
