package uk.lantern.content.answering;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** A small library of invented reports. */
final class Reports {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Reports() {}

  static Enquiry ask(String text) {
    return new Enquiry(text, Viewer.PARTNER_STAFF, TODAY);
  }

  static List<String> cited(HybridAnswering answering, String question) {
    return answering.answer(ask(question)) instanceof Answer.Cited cited
        ? cited.citations().stream().map(citation -> citation.item().id()).toList()
        : List.of();
  }

  static HybridAnswering over(List<LearningItem> items) {
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
            return String.valueOf(items.hashCode());
          }
        };
    return new HybridAnswering(library, Path.of("target", "answering-test"));
  }

  static LearningItem report(String id, String place, int year, String sentence) {
    return item(id, place, year, sentence, PublicationStatus.PUBLISHED);
  }

  static LearningItem hide(LearningItem i) {
    return item(
        i.id(),
        "Nowhere",
        2025,
        i.text().sections().getFirst().text(),
        PublicationStatus.WITHDRAWN);
  }

  static LearningItem item(
      String id, String place, int year, String sentence, PublicationStatus status) {
    Section section = new Section("Findings", 2, sentence, WordsBy.PUBLISHER);
    return new LearningItem(
        id,
        1,
        ItemType.INSPECTION_REPORT,
        place.isEmpty() ? Origin.NATIONAL : Origin.OTHER_AREA,
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
        new ItemTags(
            Set.of(), Set.of(), Set.of(), Set.of(), place.isEmpty() ? Set.of() : Set.of(place)));
  }
}
