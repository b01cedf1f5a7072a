package uk.lantern.content.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a draft what nobody could find in its document; only its author may. */
public final class DraftDetails {

  /** What can be given, as {@link Provenance#missing()} names it. */
  public static final Set<String> FIELDS = Set.of("title", "publisher", "date", "kind", "area");

  private final LibraryItems items;

  public DraftDetails(LibraryItems items) {
    this.items = items;
  }

  /**
   * Keeps the draft with one field more, as its next version.
   *
   * @param field one of {@link #FIELDS}
   * @param value checked by the caller: an ISO date, or the code of a kind
   */
  public Publishing give(String id, String field, String value, LibraryItems.Authorship author) {
    if (!author.by().mayEdit()) {
      return new Publishing.WrongRole(id);
    }
    LibraryItem newest = items.newest(id);
    if (newest == null) {
      return new Publishing.NotFound(id);
    }
    if (!newest.author().equals(author.by().link())) {
      return new Publishing.NotAuthor(id);
    }
    if (newest.state() != PublicationStatus.DRAFT) {
      return new Publishing.WrongState(id, newest.state(), Step.SUBMIT);
    }
    Provenance known = newest.provenance() == null ? Provenance.NONE : newest.provenance();
    List<String> missing = new ArrayList<>(known.missing());
    missing.remove(field);
    Provenance now =
        new Provenance(known.original(), known.stamp(), missing, known.embargoReason());
    return new Publishing.Moved(items.saveDraft(with(newest.toItem(), field, value), now, author));
  }

  static LearningItem with(LearningItem item, String field, String value) {
    return switch (field) {
      case "title" -> titled(item, value);
      case "publisher" -> sourced(item, value, item.source().date(), item.source().kind());
      case "date" ->
          sourced(item, item.source().publisher(), LocalDate.parse(value), item.source().kind());
      case "kind" -> placed(item, DocumentKind.byCode(value).orElseThrow(), area(item));
      case "area" -> placed(item, kind(item), value);
      default -> throw new IllegalArgumentException("A draft has no field '" + field + "'.");
    };
  }

  private static String area(LearningItem item) {
    return item.tags().places().stream().findFirst().orElse("");
  }

  private static DocumentKind kind(LearningItem item) {
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.type() == item.type()) {
        return kind;
      }
    }
    return DocumentKind.OTHER_PARTNERSHIP;
  }

  private static LearningItem titled(LearningItem item, String title) {
    Source s = item.source();
    ItemText t = item.text();
    Source source = new Source(s.kind(), title, s.publisher(), s.date(), s.url(), s.checkedOn());
    ItemText text =
        new ItemText(
            title, title + ".", t.keyMessages(), t.practicePoints(), t.questions(), t.sections());
    return new LearningItem(
        item.id(),
        item.version(),
        item.type(),
        item.origin(),
        item.demo(),
        source,
        item.release(),
        text,
        item.tags());
  }

  private static LearningItem sourced(
      LearningItem item, String publisher, @Nullable LocalDate date, SourceKind kind) {
    Source s = item.source();
    Source source = new Source(kind, s.title(), publisher, date, s.url(), s.checkedOn());
    return new LearningItem(
        item.id(),
        item.version(),
        item.type(),
        item.origin(),
        item.demo(),
        source,
        item.release(),
        item.text(),
        item.tags());
  }

  private static LearningItem placed(LearningItem item, DocumentKind kind, String area) {
    LearningItem from =
        sourced(item, item.source().publisher(), item.source().date(), kind.source(area));
    ItemTags t = item.tags();
    Set<String> places = area.isEmpty() ? Set.of() : Set.of(area);
    return new LearningItem(
        item.id(),
        item.version(),
        kind.type(),
        kind.origin(area),
        item.demo(),
        from.source(),
        item.release(),
        item.text(),
        new ItemTags(t.themes(), t.priorities(), t.jobFamilies(), t.ageBands(), places));
  }
}
