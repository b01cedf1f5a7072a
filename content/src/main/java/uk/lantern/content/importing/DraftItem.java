package uk.lantern.content.importing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.DocumentKind;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.OriginalFile;
import uk.lantern.content.learning.Provenance;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.SourceKind;

/** Makes a draft of what was read and what is known; what nobody knows is listed, not guessed. */
final class DraftItem {

  /** An inspection stays what was found then; answers show its date. */
  private static final int INSPECTION_YEARS = 10;

  private static final int USUAL_YEARS = 1;
  private static final int MOST_PARTS = 7;
  private static final int LONGEST_PART = 20;

  private DraftItem() {}

  static Imported.Draft of(
      Document document, Details known, OriginalFile original, String stamp, LocalDate today) {
    List<String> missing = missing(known);
    String title = or(known.title(), "");
    String area = or(known.area(), "");
    DocumentKind kind = known.kind();
    SourceKind sourceKind = kind == null ? SourceKind.OTHER : kind.source(area);
    LearningItem item =
        new LearningItem(
            id(original.fileName()),
            1,
            kind == null ? ItemType.OTHER_PARTNERSHIP : kind.type(),
            kind == null ? Origin.OTHER_AREA : kind.origin(area),
            false,
            new Source(
                sourceKind, title, or(known.publisher(), ""), known.date(), known.url(), null),
            release(known, kind, today),
            new ItemText(title, title + ".", List.of(), List.of(), List.of(), document.sections()),
            new ItemTags(
                Set.of(), Set.of(), Set.of(), Set.of(), area.isEmpty() ? Set.of() : Set.of(area)));
    String reason = known.limits().embargoReason();
    return new Imported.Draft(item, new Provenance(original, stamp, missing, reason));
  }

  private static List<String> missing(Details known) {
    List<String> missing = new ArrayList<>();
    require(known.title(), "title", missing);
    require(known.publisher(), "publisher", missing);
    require(known.date(), "date", missing);
    require(known.kind(), "kind", missing);
    if (known.kind() != null && known.kind().ofAnArea()) {
      require(known.area(), "area", missing);
    }
    ReleaseClass to = known.limits().releaseClass();
    if (to == ReleaseClass.RESTRICTED_EARLY_LEARNING || to == ReleaseClass.GROUP_ONLY) {
      require(known.limits().audience(), "audience", missing);
    }
    return missing;
  }

  private static Set<String> audience(Details.Limits limits) {
    return limits.audience() == null
        ? Set.of()
        : Arrays.stream(limits.audience().toLowerCase(Locale.ROOT).split("[\\s,]+"))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static void require(@Nullable Object value, String field, List<String> missing) {
    if (value == null) {
      missing.add(field);
    }
  }

  private static Release release(Details known, @Nullable DocumentKind kind, LocalDate today) {
    Details.Limits limits = known.limits();
    boolean inspection = kind == DocumentKind.INSPECTION || kind == DocumentKind.JOINT_INSPECTION;
    LocalDate review =
        inspection && known.date() != null
            ? known.date().plusYears(INSPECTION_YEARS)
            : today.plusYears(USUAL_YEARS);
    return new Release(
        PublicationStatus.DRAFT,
        Objects.requireNonNullElse(limits.releaseClass(), ReleaseClass.PUBLIC),
        limits.embargoUntil(),
        Objects.requireNonNullElse(limits.reviewDate(), review),
        null,
        audience(limits),
        "partnership team",
        null);
  }

  /**
   * From the file's name: a changed file of the same name is the next version of the same item. Of
   * the form that commands and the identifier check know: so many parts, so long, plain letters.
   */
  static String id(String fileName) {
    String stem = fileName.substring(0, fileName.lastIndexOf('.'));
    Matcher report = DetailsFinder.REPORT.matcher(stem);
    String name =
        report.matches()
            ? (report.group(3).startsWith("joint") ? "joint-" : "ofsted-")
                + report.group(2)
                + "-"
                + report.group(1)
            : stem;
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.UK);
    String slug =
        Arrays.stream(plain.replaceAll("\\p{M}", "").split("[^a-z0-9]+"))
            .filter(part -> !part.isEmpty())
            .limit(MOST_PARTS)
            .map(part -> part.substring(0, Math.min(LONGEST_PART, part.length())))
            .collect(Collectors.joining("-"));
    return "LI-" + (slug.isEmpty() ? "document" : slug);
  }

  private static String or(@Nullable String value, String other) {
    return value == null ? other : value;
  }
}
