package uk.lantern.bot.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.OriginalFile;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.WordsBy;

/** A report of four pages in its publisher's words, kept as the importer keeps it. */
final class Reports {

  static final String ID = "DEMO-AUDIT-UNDER-ONES";

  private static final int PAGES = 4;

  private Reports() {}

  static void keep(PageServer server, Path data) {
    LearningItem like = server.items.get(ID);
    List<Section> sections =
        IntStream.rangeClosed(1, PAGES)
            .mapToObj(
                page ->
                    new Section(
                        "Finding " + page,
                        page,
                        "What the report says on page " + page + ".\nAnd what follows.",
                        WordsBy.PUBLISHER))
            .toList();
    ItemText text =
        new ItemText(
            "DEMO report on babies", "A report.", List.of(), List.of(), List.of(), sections);
    LearningItem report = Items.saying(like, text, like.source());
    OriginalFile file = new OriginalFile("cd".repeat(32), "application/pdf", "report.pdf");
    try {
      server.originals.keep(
          Files.writeString(data.resolve("four.pdf"), pdf(), StandardCharsets.ISO_8859_1), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Imports.keep(server.imported, report, file);
    server.add(report);
  }

  /** As small as a PDF can be that has pages to tell apart; readers rebuild its missing table. */
  static String pdf() {
    String kids =
        IntStream.range(0, PAGES)
            .mapToObj(i -> (4 + 2 * i) + " 0 R")
            .collect(Collectors.joining(" "));
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    pdf.append("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    pdf.append("2 0 obj<</Type/Pages/Count %d/Kids[%s]>>endobj\n".formatted(PAGES, kids));
    pdf.append("3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
    for (int i = 0; i < PAGES; i++) {
      String show = "BT /F1 48 Tf 60 700 Td (DEMO page %d) Tj ET".formatted(i + 1);
      pdf.append(
          "%d 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>>>endobj\n"
              .formatted(4 + 2 * i, 5 + 2 * i));
      pdf.append(
          "%d 0 obj<</Length %d>>stream\n%s\nendstream endobj\n"
              .formatted(5 + 2 * i, show.length(), show));
    }
    return pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n").toString();
  }
}
