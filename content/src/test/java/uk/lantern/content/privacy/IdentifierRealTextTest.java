package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** How much of text about nobody is lost: the shipped library, and published reports if present. */
class IdentifierRealTextTest {

  private static final Path LIBRARY = Path.of("src/main/resources/library");
  private static final List<Path> REPORTS =
      List.of(
          Path.of("../../shared/data/inspection-reports"),
          Path.of("../../../shared/data/inspection-reports"));

  private final IdentifierCheck check = new IdentifierCheck();

  @Test
  void theShippedLibraryStaysAlmostAsItIs() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(LIBRARY)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        texts.add(text.substring(text.indexOf("---", 4) + 3));
      }
    }
    Measured measured = measure(texts);
    System.out.println("  library: " + measured);
    assertThat(measured.perThousand()).isLessThan(0.3);
  }

  /** Inspectors' names, telephones and e-mails are identifiers there: they may be removed. */
  @Test
  void realReportsLoseWhoSignedThemAndLittleElse() throws IOException {
    Path folder = REPORTS.stream().filter(Files::isDirectory).findFirst().orElse(null);
    assumeTrue(folder != null, "Skipped: the published reports are not in ../shared/data.");
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
        try (var pdf = Loader.loadPDF(file.toFile())) {
          texts.add(new PDFTextStripper().getText(pdf));
        }
      }
    }
    Measured all = measure(texts);
    Measured unseen = measure(texts.subList(Math.min(20, texts.size()), texts.size()));
    System.out.println("  reports: " + all + "\n  of them not counted for ordinary.yml: " + unseen);
    assertThat(all.perThousand()).isLessThan(2.5);
    assertThat(all.otherThanContactsPerThousand()).isLessThan(0.05);
    assertThat(unseen.perThousand()).isLessThan(4.0);
  }

  /** Removals by kind in so many words. */
  private record Measured(int words, Map<IdentifierKind, Integer> removed) {

    double perThousand() {
      return 1000.0 * removed.values().stream().mapToInt(Integer::intValue).sum() / words;
    }

    double otherThanContactsPerThousand() {
      List<IdentifierKind> printed =
          List.of(
              IdentifierKind.NAME,
              IdentifierKind.EMAIL,
              IdentifierKind.PHONE,
              IdentifierKind.POSTCODE);
      int other =
          removed.entrySet().stream()
              .filter(entry -> !printed.contains(entry.getKey()))
              .mapToInt(Map.Entry::getValue)
              .sum();
      return 1000.0 * other / words;
    }
  }

  private Measured measure(List<String> texts) {
    int words = 0;
    Map<IdentifierKind, Integer> removed = new EnumMap<>(IdentifierKind.class);
    for (String text : texts) {
      words += text.split("\\s+").length;
      check.find(text).forEach(found -> removed.merge(found.kind(), 1, Integer::sum));
    }
    return new Measured(words, removed);
  }
}
