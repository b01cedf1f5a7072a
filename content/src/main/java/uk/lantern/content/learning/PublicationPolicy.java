package uk.lantern.content.learning;

import static uk.lantern.content.learning.PublicationStatus.APPROVED;
import static uk.lantern.content.learning.PublicationStatus.ARCHIVED;
import static uk.lantern.content.learning.PublicationStatus.CORRECTED;
import static uk.lantern.content.learning.PublicationStatus.DRAFT;
import static uk.lantern.content.learning.PublicationStatus.IN_REVIEW;
import static uk.lantern.content.learning.PublicationStatus.PUBLISHED;
import static uk.lantern.content.learning.PublicationStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which step may follow which state, and what an item needs before it is shown (domain.md 2.2). */
final class PublicationPolicy {

  /** Learning from our own children's lives: only without what identifies anybody. */
  private static final Set<SourceKind> LOCAL =
      EnumSet.of(
          SourceKind.LOCAL_CASE_REVIEW,
          SourceKind.LOCAL_RAPID_REVIEW,
          SourceKind.LOCAL_AUDIT_SINGLE,
          SourceKind.LOCAL_AUDIT_MULTI,
          SourceKind.LOCAL_DATA,
          SourceKind.SECTION_11,
          SourceKind.INDEPENDENT_SCRUTINY,
          SourceKind.VOICE_FEEDBACK,
          SourceKind.COMPLAINTS_ESCALATIONS);

  private PublicationPolicy() {}

  /**
   * The states an item passes, the last one being where it stays; empty when the step cannot be
   * taken from here. A second person who publishes a draft has read and approved it by that.
   *
   * @param replaces whether an earlier version is out
   */
  static List<PublicationStatus> way(PublicationStatus from, Step step, boolean replaces) {
    return switch (step) {
      case SUBMIT -> from == DRAFT ? List.of(IN_REVIEW) : List.of();
      case RETURN -> from == IN_REVIEW || from == APPROVED ? List.of(DRAFT) : List.of();
      case APPROVE -> upTo(APPROVED, from);
      case PUBLISH -> upTo(PUBLISHED, from);
      case CORRECT -> replaces ? upTo(CORRECTED, from) : List.of();
      case WITHDRAW -> isOut(from) ? List.of(WITHDRAWN) : List.of();
      case ARCHIVE -> isOut(from) || from == WITHDRAWN ? List.of(ARCHIVED) : List.of();
    };
  }

  /** Every state between, so that the history shows each. */
  private static List<PublicationStatus> upTo(PublicationStatus last, PublicationStatus from) {
    List<PublicationStatus> forward = List.of(DRAFT, IN_REVIEW, APPROVED);
    int at = forward.indexOf(from);
    if (at < 0 || from == last) {
      return List.of();
    }
    List<PublicationStatus> way = new ArrayList<>(forward.subList(at + 1, forward.size()));
    if (last != APPROVED) {
      way.add(last);
    }
    return way;
  }

  static boolean isOut(PublicationStatus status) {
    return status == PUBLISHED || status == CORRECTED;
  }

  /** Whether somebody must have checked that nobody can be recognised. */
  static boolean needsAnonymisation(LearningItem item) {
    return LOCAL.contains(item.source().kind());
  }

  /** What a reader needs and is not there; each names a field. */
  static List<String> missing(LibraryItem kept) {
    LearningItem item = kept.toItem();
    Provenance provenance = kept.provenance();
    List<String> reasons = new ArrayList<>();
    if (item.text().title().isBlank()) {
      reasons.add("title is empty");
    }
    if (item.source().publisher().isBlank()) {
      reasons.add("source.publisher is empty");
    }
    if (item.text().sections().stream().allMatch(section -> section.text().isBlank())) {
      reasons.add("sections hold no text");
    }
    if (provenance != null) {
      provenance.missing().stream()
          .filter(field -> !field.equals("title") && !field.equals("publisher"))
          .forEach(field -> reasons.add(field + " is missing"));
    }
    boolean silent = provenance == null || provenance.embargoReason() == null;
    if (item.release().embargoUntil() != null && silent) {
      reasons.add("embargoReason is missing");
    }
    return reasons;
  }
}
