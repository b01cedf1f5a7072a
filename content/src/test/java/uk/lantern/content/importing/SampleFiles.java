package uk.lantern.content.importing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Small documents, made as they are needed. */
final class SampleFiles {

  private SampleFiles() {}

  /** A page for each text, one line for each of its lines. */
  static Path pdf(Path file, String... pages) throws IOException {
    try (PDDocument pdf = pdf(pages)) {
      pdf.save(file.toFile());
    }
    return file;
  }

  private static PDDocument pdf(String... pages) throws IOException {
    PDDocument pdf = new PDDocument();
    for (String text : pages) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(50, 700);
        for (String line : text.split("\n")) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }
    return pdf;
  }

  static Path lockedPdf(Path file) throws IOException {
    try (PDDocument pdf = pdf("Children wait too long for help.")) {
      pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      pdf.save(file.toFile());
    }
    return file;
  }

  /** Pages of pictures, of which the first {@code withText} hold words too. */
  static Path scannedPdf(Path file, int pages, int withText) throws IOException {
    String[] texts = new String[withText];
    java.util.Arrays.fill(texts, "Children wait too long for help.");
    try (PDDocument pdf = pdf(texts)) {
      BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      while (pdf.getNumberOfPages() < pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 600, 800);
        }
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  /** Some hundred kilobytes that unpack to {@code megabytes}. */
  static Path bombPdf(Path file, int megabytes) throws IOException {
    try (PDDocument pdf = pdf("Children wait too long for help.")) {
      PDStream stream = new PDStream(pdf);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] spaces = " ".repeat(1024 * 1024).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
          out.write(spaces);
        }
      }
      pdf.getPage(0).setContents(stream);
      pdf.save(file.toFile());
    }
    return file;
  }

  /** Word, as somebody writes it: headings by style, a table, a note, contents, header, footer. */
  static Path word(Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Official: DEMO Partnership running header.");
      styled(word, "Title", "Learning from a DEMO audit of supervision");
      paragraph(word, "DEMO House, 1 Example Street, Northbridge, XX1 1XX");
      paragraph(word, "Northbridge Safeguarding Children Partnership");
      paragraph(word, "Published: 12 May 2026");
      styled(word, "toc1", "What we found\t3");
      styled(word, "Heading1", "What we found");
      XWPFParagraph note = paragraph(word, "Supervision was recorded in most of the files.");
      note.createRun().setText(" Records did not say what changed for the child.");
      var secret = note.createRun();
      secret.setText(" A hidden remark that nobody prints.");
      secret.setVanish(true);
      var table = word.createTable(1, 2);
      table.getRow(0).getCell(0).setText("Managers asked about the child's day in half of them.");
      table.getRow(0).getCell(1).setText("Half of the plans named a date for the next talk.");
      styled(word, "Heading1", "What to do now");
      paragraph(word, "Write down what the child said, in the child's own words.");
      paragraph(word, "For a copy telephone 0300 000 0000 or write to demo@example.org.");
      word.write(out);
    }
    return file;
  }

  private static void styled(XWPFDocument word, String style, String text) {
    paragraph(word, text).setStyle(style);
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    String[] parts = text.split("\t");
    var run = paragraph.createRun();
    run.setText(parts[0]);
    if (parts.length > 1) {
      run.addTab();
      run.setText(parts[1]);
    }
    return paragraph;
  }

  /** The Word file with one part more. */
  static Path wordWith(Path file, String part, String text) throws IOException {
    Path plain = word(file.resolveSibling("plain.docx"));
    try (var in = new java.util.zip.ZipFile(plain.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : java.util.Collections.list(in.entries())) {
        if (!entry.getName().equals(part)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.getInputStream(entry).transferTo(out);
        }
      }
      out.putNextEntry(new ZipEntry(part));
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Files.delete(plain);
    return file;
  }

  /** A Word file whose document unpacks to {@code megabytes} of spaces. */
  static Path bombWord(Path file, int megabytes) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = " ".repeat(1024 * 1024).getBytes(java.nio.charset.StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        out.write(spaces);
      }
    }
    return file;
  }
}
