package uk.lantern.content.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.OriginalFile;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.SourceKind;

/** Reads inspection reports named {@code YYYY-MM-DD-area-kind.pdf} into drafts. */
public final class Importing {

  private static final long LARGEST_BYTES = 50L * 1024 * 1024;
  private static final Pattern NAME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.+?)-((?:joint-area|inspection-of).+)\\.pdf");

  /** Some letters name the inspectorates on their second page only. */
  private static final int FIRST_PAGES = 2;

  private record Read(String publisher, String hash, List<Section> sections) {}

  private Importing() {}

  /**
   * Reads every PDF of a folder in the order of names; a bad file is named and skipped.
   *
   * @param progress given one line per file, for a person to read
   * @throws IOException when the folder itself cannot be listed
   */
  public static List<Imported> importFolder(Path folder, Consumer<String> progress)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(f -> f.toString().toLowerCase(Locale.UK).endsWith(".pdf")).sorted().toList();
    }
    List<Imported> results = new ArrayList<>();
    for (Path file : files) {
      Imported one = read(file);
      results.add(one);
      progress.accept(summary(file, one));
    }
    return results;
  }

  private static String summary(Path file, Imported one) {
    return switch (one) {
      case Imported.Refused refused -> "skipped  " + refused.file() + ": " + refused.reason();
      case Imported.Draft draft -> {
        List<Section> sections = draft.item().text().sections();
        Section last = sections.getLast();
        yield String.format(
            Locale.UK,
            "read     %s: %s, %d sections up to page %d, %s",
            file.getFileName(),
            draft.item().text().title(),
            sections.size(),
            last.page(),
            draft.item().source().publisher());
      }
    };
  }

  /** A draft, or why there is none; never throws for a bad file. */
  public static Imported read(Path pdf) {
    String file = String.valueOf(pdf.getFileName());
    Matcher name = NAME.matcher(file);
    try {
      if (Files.size(pdf) > LARGEST_BYTES) {
        return refused(file, "The file is larger than 50 MB.");
      }
      List<PdfLine> lines = PdfLines.of(pdf);
      List<Section> sections = lines.isEmpty() ? List.of() : PdfText.sections(lines);
      if (sections.isEmpty()) {
        return refused(file, "The file holds no text, only pictures of pages.");
      }
      // Last: a broken file under a wrong name is broken, and renaming it would not help.
      return name.matches()
          ? read(pdf, name, lines, sections)
          : refused(file, "Name the file date-area-kind.pdf, with the date as 2023-05-11.");
    } catch (InvalidPasswordException e) {
      return refused(file, "The file is locked with a password.");
    } catch (IOException | RuntimeException e) {
      return refused(file, "The file is damaged or is not a PDF.");
    }
  }

  private static Imported read(Path pdf, Matcher name, List<PdfLine> lines, List<Section> sections)
      throws IOException {
    String hash = hash(pdf);
    LearningItem item =
        draft(name, new Read(publisher(name, lines), hash.substring(0, 8), sections));
    String file = String.valueOf(pdf.getFileName());
    return new Imported.Draft(item, new OriginalFile(hash, "application/pdf", file));
  }

  private static Imported refused(String file, String reason) {
    return new Imported.Refused(file, reason);
  }

  private static String publisher(Matcher name, List<PdfLine> lines) {
    // An inspection of children's services is Ofsted's alone, whoever else its letter mentions.
    return name.group(3).startsWith("joint")
        ? Inspectorates.of(
            lines.stream()
                .filter(line -> line.page() <= FIRST_PAGES)
                .map(PdfLine::text)
                .collect(Collectors.joining("\n")))
        : "Ofsted";
  }

  private static String hash(Path pdf) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(pdf));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static LearningItem draft(Matcher name, Read read) {
    LocalDate date = LocalDate.parse(name.group(1));
    String area = capitals(name.group(2));
    boolean joint = name.group(3).startsWith("joint");
    String kind =
        joint ? "Joint area child protection inspection" : "Inspection of children's services";
    String slug = name.group(2).replaceAll("[^a-z]+", "-");
    String id = "LI-" + (joint ? "joint" : "ofsted") + "-" + slug + "-" + date + "-" + read.hash();
    String title = kind + ": " + area;
    return new LearningItem(
        id,
        1,
        joint ? ItemType.JTAI : ItemType.INSPECTION_REPORT,
        area.equals("West Sussex") ? Origin.WEST_SUSSEX : Origin.OTHER_AREA,
        false,
        new Source(SourceKind.INSPECTORATE, title, read.publisher(), date, null, null),
        release(date),
        new ItemText(title, title + ".", List.of(), List.of(), List.of(), read.sections()),
        new ItemTags(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(area)));
  }

  private static Release release(LocalDate date) {
    return new Release(
        PublicationStatus.DRAFT,
        ReleaseClass.PUBLIC,
        null,
        date.plusYears(10),
        null,
        Set.of(),
        "partnership team",
        null);
  }

  private static String capitals(String slug) {
    return Arrays.stream(slug.split("-"))
        .map(
            w ->
                w.equals("and") || w.equals("with")
                    ? w
                    : w.substring(0, 1).toUpperCase(Locale.UK) + w.substring(1))
        .collect(Collectors.joining(" "));
  }
}
