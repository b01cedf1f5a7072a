package uk.lantern.content.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.DocumentKind;

/** Finds what a document is from its name and its first words. It guesses nothing. */
final class DetailsFinder {

  /** Inspection reports as they are filed: date, area, kind. */
  static final Pattern REPORT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.+?)-((?:joint-area|inspection-of).+)");

  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_ ].*");
  private static final Pattern PARTNERSHIP =
      Pattern.compile(
          "((?:[A-Z][A-Za-z.'’-]+,? (?:(?:and|of|upon|with|the) )?){1,5})"
              + "Safeguarding Children(?:['’]?s)? (?:Partnership|Board)");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)(?:published|publication date|date of publication|date)(?: on)?[:\\s]{1,4}"
              + "(\\d{1,2} (?:january|february|march|april|may|june|july|august|september"
              + "|october|november|december) \\d{4})");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private DetailsFinder() {}

  /** What can be found; the file's own properties come before what is read in its text. */
  static Details find(String fileName, Document document) {
    String stem = fileName.substring(0, fileName.lastIndexOf('.'));
    Matcher report = REPORT.matcher(stem);
    if (report.matches()) {
      return report(report, document.opening());
    }
    Details told = document.told();
    String title = told.title() == null ? "" : told.title();
    DocumentKind kind = KindFinder.in(title + " " + stem.replaceAll("[-_]+", " "));
    String opening = title + "\n" + document.opening();
    return new Details(
            null,
            publisher(opening, kind),
            date(stem, opening),
            kind,
            area(opening, kind),
            null,
            Details.Limits.NONE)
        .or(told);
  }

  private static Details report(Matcher name, String opening) {
    String area = capitals(name.group(2));
    boolean joint = name.group(3).startsWith("joint");
    String kind =
        joint ? "Joint area child protection inspection" : "Inspection of children's services";
    return new Details(
        kind + ": " + area,
        // An inspection of children's services is Ofsted's alone, whoever else its letter mentions.
        joint ? Inspectorates.of(opening) : "Ofsted",
        LocalDate.parse(name.group(1)),
        joint ? DocumentKind.JOINT_INSPECTION : DocumentKind.INSPECTION,
        area,
        null,
        Details.Limits.NONE);
  }

  private static @Nullable String publisher(String opening, @Nullable DocumentKind kind) {
    Matcher partnership = PARTNERSHIP.matcher(opening);
    boolean partnerships = kind == null || kind.ofAnArea();
    if (partnerships && partnership.find()) {
      return partnership.group().replaceAll("\\s+", " ");
    }
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case INSPECTION, JOINT_INSPECTION -> Inspectorates.of(opening);
      case NATIONAL_PANEL -> "Child Safeguarding Practice Review Panel";
      case NSPCC -> "NSPCC";
      case CHILDRENS_COMMISSIONER -> "Children's Commissioner for England";
      default -> null;
    };
  }

  private static @Nullable LocalDate date(String stem, String opening) {
    Matcher named = DATED.matcher(stem);
    Matcher printed = PUBLISHED.matcher(opening);
    try {
      if (named.matches()) {
        return LocalDate.parse(named.group(1));
      }
      return printed.find() ? LocalDate.parse(sentenceCase(printed.group(1)), DAY) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String sentenceCase(String date) {
    String[] parts = date.toLowerCase(Locale.UK).split(" ");
    return parts[0] + " " + capital(parts[1]) + " " + parts[2];
  }

  private static @Nullable String area(String opening, @Nullable DocumentKind kind) {
    if (kind != null && !kind.ofAnArea()) {
      return null;
    }
    Matcher partnership = PARTNERSHIP.matcher(opening);
    return partnership.find()
        ? partnership.group(1).replaceAll("\\s+", " ").strip().replaceFirst("^The ", "")
        : null;
  }

  private static String capitals(String slug) {
    return Arrays.stream(slug.split("-"))
        .map(w -> w.equals("and") || w.equals("with") ? w : capital(w))
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
  }
}
