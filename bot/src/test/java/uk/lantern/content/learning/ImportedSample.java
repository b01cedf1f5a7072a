package uk.lantern.content.learning;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An item to import. */
final class ImportedSample {

  private static final Source SOURCE =
      new Source(
          SourceKind.INSPECTORATE,
          "Inspection of West Sussex",
          "Ofsted",
          LocalDate.of(2023, 11, 30),
          URI.create("https://reports.ofsted.gov.uk"),
          null);

  static LearningItem report(String id, String words) {
    return new LearningItem(
        id,
        1,
        ItemType.INSPECTION_REPORT,
        Origin.WEST_SUSSEX,
        false,
        SOURCE,
        new Release(
            PublicationStatus.DRAFT,
            ReleaseClass.PUBLIC,
            null,
            LocalDate.of(2027, 1, 1),
            null,
            Set.of(),
            "owner",
            null),
        new ItemText(
            "Inspection of West Sussex",
            "What inspectors found",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Section(null, 3, words, WordsBy.PUBLISHER))),
        new ItemTags(Set.of("neglect"), Set.of(), Set.of(), Set.of(), Set.of("West Sussex")));
  }

  static LearningItem local(String id) {
    LearningItem r = report(id, "Words of an audit.");
    Source s = r.source();
    Source audit =
        new Source(SourceKind.LOCAL_AUDIT_MULTI, s.title(), s.publisher(), s.date(), null, null);
    return new LearningItem(
        id, 1, ItemType.AUDIT_FINDINGS, r.origin(), false, audit, r.release(), r.text(), r.tags());
  }

  static LearningItem embargoed(LearningItem item) {
    Release r = item.release();
    Release later =
        new Release(
            r.status(),
            r.releaseClass(),
            LocalDate.of(2027, 2, 1),
            r.reviewDate(),
            null,
            r.audience(),
            r.owner(),
            null);
    return new LearningItem(
        item.id(),
        1,
        item.type(),
        item.origin(),
        false,
        item.source(),
        later,
        item.text(),
        item.tags());
  }
}
