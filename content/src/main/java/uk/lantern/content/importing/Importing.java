package uk.lantern.content.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.SourceKind;
import uk.lantern.content.learning.WordsBy;

/** Reads inspection reports named {@code YYYY-MM-DD-area-kind.pdf} into drafts. */
public final class Importing {

  private static final long LARGEST_BYTES = 50L * 1024 * 1024;
  private static final Pattern NAME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.+?)-((?:joint-area|inspection-of).+)\\.pdf");

  private Importing() {}

  /** A draft, or why there is none; never throws for a bad file. */
  public static Imported read(Path pdf) {
    String file = String.valueOf(pdf.getFileName());
    Matcher name = NAME.matcher(file);
    try {
      if (!name.matches()) {
        return refused(file, "Name the file date-area-kind.pdf, with the date as 2023-05-11.");
      }
      if (Files.size(pdf) > LARGEST_BYTES) {
        return refused(file, "The file is larger than 50 MB.");
      }
      List<Section> sections = sections(PdfPages.of(pdf));
      return sections.isEmpty()
          ? refused(file, "The file holds no text, only pictures of pages.")
          : new Imported.Draft(draft(name, sections));
    } catch (InvalidPasswordException e) {
      return refused(file, "The file is locked with a password.");
    } catch (IOException | RuntimeException e) {
      return refused(file, "The file is damaged or is not a PDF.");
    }
  }

  private static Imported refused(String file, String reason) {
    return new Imported.Refused(file, reason);
  }

  private static List<Section> sections(List<String> pages) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).isBlank()) {
        sections.add(new Section(null, i + 1, pages.get(i), WordsBy.PUBLISHER));
      }
    }
    return sections;
  }

  private static LearningItem draft(Matcher name, List<Section> sections) {
    LocalDate date = LocalDate.parse(name.group(1));
    String area = capitals(name.group(2));
    boolean joint = name.group(3).startsWith("joint");
    String kind =
        joint ? "Joint area child protection inspection" : "Inspection of children's services";
    String publisher = joint ? "Ofsted, CQC and HMICFRS" : "Ofsted";
    String id = "LI-ofsted-" + name.group(2).replaceAll("[^a-z]+", "-") + "-" + date;
    String title = kind + ": " + area;
    return new LearningItem(
        id,
        1,
        joint ? ItemType.JTAI : ItemType.INSPECTION_REPORT,
        area.equals("West Sussex") ? Origin.WEST_SUSSEX : Origin.OTHER_AREA,
        false,
        new Source(SourceKind.INSPECTORATE, title, publisher, date, null, null),
        release(date),
        new ItemText(title, title + ".", List.of(), List.of(), List.of(), sections),
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
