package uk.lantern.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attack 92 and its kin: a file that cannot be read is named with a reason, and the rest go on. */
class HostileFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final String DAMAGED = "The file is damaged or is not what its name says.";

  @TempDir Path folder;

  private static String refusal(Path file) {
    Imported one = Importing.read(file, Details.NONE, TODAY);
    assertThat(one).as(file.toString()).isInstanceOf(Imported.Refused.class);
    Imported.Refused refused = (Imported.Refused) one;
    assertThat(refused.file()).isEqualTo(String.valueOf(file.getFileName()));
    return refused.reason();
  }

  @Test
  void case092AFileOfAHundredMegabytesIsRefusedUnread() throws IOException {
    for (String name : new String[] {"huge.pdf", "huge.docx", "huge.html"}) {
      Path file = folder.resolve(name);
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(100L * 1024 * 1024);
      }
      assertThat(refusal(file)).isEqualTo("The file is larger than 50 MB.");
    }
  }

  @Test
  void case092AZipBombIsRefusedWhicheverFormatItHidesIn() throws IOException {
    Path word = SampleFiles.bombWord(folder.resolve("bomb.docx"), 400);
    assertThat(Files.size(word)).isLessThan(1024 * 1024);
    assertThat(refusal(word)).contains("zip bomb");
    Path pdf = SampleFiles.bombPdf(folder.resolve("bomb.pdf"), 400);
    assertThat(Files.size(pdf)).isLessThan(1024 * 1024);
    assertThat(refusal(pdf)).contains("zip bomb");
  }

  @Test
  void case092AnXmlPartThatNamesAFileOfThisMachineIsRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret of this machine");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY s SYSTEM \"%s\">]><x>&s;</x>"
            .formatted(secret.toUri());
    Path word = SampleFiles.wordWith(folder.resolve("xxe.docx"), "word/document.xml", xml);
    assertThat(refusal(word)).contains("wants other files or addresses");
  }

  @Test
  void case092MacrosAreRefusedWhateverTheFileIsCalled() throws IOException {
    Path word = SampleFiles.wordWith(folder.resolve("macro.docx"), "word/vbaProject.bin", "Sub");
    assertThat(refusal(word)).contains("holds macros");
    assertThat(refusal(Files.writeString(folder.resolve("macro.docm"), "PK")))
        .contains("may hold macros");
  }

  /** A formula is a danger in a table that counts; here it is words and stays words. */
  @Test
  void case092AFormulaIsWordsAndASpreadsheetIsNoDocument() throws IOException {
    Path page = Files.writeString(folder.resolve("f.html"), "<p>=SUM(A1:A9) is only text.</p>");
    Imported.Draft draft = (Imported.Draft) Importing.read(page, Details.NONE, TODAY);
    assertThat(draft.item().text().sections().getFirst().text())
        .isEqualTo("=SUM(A1:A9) is only text.");
    assertThat(refusal(Files.writeString(folder.resolve("f.csv"), "=1+1")))
        .contains("Only .pdf, .docx and .html");
    assertThat(refusal(Files.writeString(folder.resolve("f.xlsx"), "PK")))
        .contains("Only .pdf, .docx and .html");
  }

  @Test
  void aLockedFileIsNamedAsLocked() throws Exception {
    assertThat(refusal(SampleFiles.lockedPdf(folder.resolve("locked.pdf"))))
        .isEqualTo("The file is locked with a password.");
    Path word = folder.resolve("locked.docx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        var out = Files.newOutputStream(word)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("DEMO");
      try (var inside = encryptor.getDataStream(container)) {
        Files.copy(SampleFiles.word(folder.resolve("plain.docx")), inside);
      }
      container.writeFilesystem(out);
    }
    assertThat(refusal(word)).startsWith("The file is locked with a password");
  }

  @Test
  void picturesOfPagesAreNamedAsThatEvenWithACoverInWords() throws IOException {
    assertThat(refusal(SampleFiles.scannedPdf(folder.resolve("scan.pdf"), 3, 0)))
        .isEqualTo("The file holds no text, only pictures of pages.");
    assertThat(refusal(SampleFiles.scannedPdf(folder.resolve("cover.pdf"), 5, 1)))
        .isEqualTo("Only 1 of its 5 pages hold text: the others are pictures of pages.");
  }

  @Test
  void aDamagedOrMisnamedFileIsNamed() throws IOException {
    byte[] whole = Files.readAllBytes(SampleFiles.word(folder.resolve("whole.docx")));
    Path half = Files.write(folder.resolve("half.docx"), java.util.Arrays.copyOf(whole, 900));
    assertThat(refusal(half)).isEqualTo(DAMAGED);
    assertThat(refusal(Files.writeString(folder.resolve("no.pdf"), "no"))).isEqualTo(DAMAGED);
    assertThat(refusal(Files.writeString(folder.resolve("no.docx"), "no"))).isEqualTo(DAMAGED);
    assertThat(refusal(Files.write(folder.resolve("no.html"), whole))).isEqualTo(DAMAGED);
    assertThat(refusal(Files.writeString(folder.resolve("old.doc"), "x"))).contains("Save it as");
    assertThat(refusal(Files.createFile(folder.resolve("empty.pdf")))).isEqualTo(DAMAGED);
  }

  @Test
  void moreThanAThousandAndAHalfPagesAreTooMany() throws IOException {
    Path file = folder.resolve("long.pdf");
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < 1_501; i++) {
        pdf.addPage(new PDPage());
      }
      pdf.save(file.toFile());
    }
    assertThat(refusal(file)).isEqualTo("The file has 1501 pages; 1500 at most.");
  }

  @Test
  void mazesOfMarkUpDoNotTakeTheImportWithThem() throws IOException {
    Path deep =
        Files.writeString(
            folder.resolve("deep.html"), "<div>".repeat(20_000) + "<p>Children wait.</p>");
    assertThat(Importing.read(deep, Details.NONE, TODAY)).isNotNull();
  }

  @Test
  void aReaderThatHangsIsGivenUpAfterItsTime() {
    CountDownLatch never = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                Bounded.within(
                    Duration.ofMillis(200),
                    () -> {
                      while (never.getCount() > 0) {
                        Thread.onSpinWait(); // deaf to interruption, as parsers are
                      }
                      return "never";
                    }))
        .isInstanceOf(RefusedDocument.class)
        .hasMessageContaining("takes longer");
    never.countDown();
  }

  @Test
  void aReaderThatNeedsTooMuchMemoryOrDepthIsGivenUp() {
    assertThatThrownBy(() -> Bounded.within(Duration.ofSeconds(60), () -> depth(0)))
        .isInstanceOf(RefusedDocument.class)
        .hasMessage("The file is nested too deeply.");
    assertThatThrownBy(
            () ->
                Bounded.within(
                    Duration.ofSeconds(60),
                    () -> {
                      throw new OutOfMemoryError("as a parser would");
                    }))
        .isInstanceOf(RefusedDocument.class)
        .hasMessage("Reading the file needs too much memory.");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int depth(int level) {
    return depth(level + 1) + 1;
  }
}
