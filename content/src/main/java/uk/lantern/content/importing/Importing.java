package uk.lantern.content.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.content.learning.OriginalFile;

/** Reads PDF, Word and HTML documents into drafts that keep the place of every sentence. */
public final class Importing {

  private static final long LARGEST_BYTES = 50L * 1024 * 1024;

  /** The largest real report takes three seconds here; a hundred times that is a fault. */
  private static final Duration LONGEST = Duration.ofSeconds(300);

  /** Raised when the same file would be read otherwise: then every file is read again. */
  private static final int READER = 1;

  private static final List<String> DOCUMENTS =
      List.of(".pdf", ".docx", ".docm", ".doc", ".dotm", ".rtf", ".odt", ".html", ".htm", ".xhtml");

  private Importing() {}

  /**
   * The documents of a folder in the order of names, those that will be refused included; or the
   * one document.
   *
   * @throws IOException when the folder cannot be listed
   */
  public static List<Path> documents(Path folderOrFile) throws IOException {
    if (Files.isRegularFile(folderOrFile)) {
      return List.of(folderOrFile);
    }
    try (Stream<Path> all = Files.list(folderOrFile)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> DOCUMENTS.stream().anyMatch(lower(file)::endsWith))
          .sorted()
          .toList();
    }
  }

  /**
   * A digest of everything a draft would be made from: the file, what lies beside it, what was
   * given, and the way it is read. While it stays the same there is nothing to do.
   *
   * @throws IOException when the file cannot be read
   */
  public static String stamp(Path file, Details given) throws IOException {
    MessageDigest digest = sha256();
    digest.update(sha256(file));
    if (lower(file).contains(".") && Files.isRegularFile(SideFile.beside(file))) {
      digest.update(sha256(SideFile.beside(file)));
    }
    digest.update((READER + given.toString()).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * A draft, or why there is none; never throws for a bad file.
   *
   * @param given by whoever imports it, which comes before what can be found
   * @param today London date
   */
  public static Imported read(Path file, Details given, LocalDate today) {
    return read(file, given, today, LONGEST);
  }

  static Imported read(Path file, Details given, LocalDate today, Duration longest) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        return new Imported.Refused(name, "The file is larger than 50 MB.");
      }
      String ending = lower(file).replaceFirst(".*\\.", "").replaceFirst("x?html?$", "html");
      Optional<String> mediaType = OriginalFile.mediaType(ending);
      if (mediaType.isEmpty()) {
        return new Imported.Refused(name, unknown(ending));
      }
      Document document = Bounded.within(longest, () -> document(file, ending));
      OriginalFile original =
          new OriginalFile(HexFormat.of().formatHex(sha256(file)), mediaType.get(), name);
      Details found = DetailsFinder.find(name, document);
      Details all = given.or(SideFile.of(file)).or(found);
      return DraftItem.of(document, all, original, stamp(file, given), today);
    } catch (RefusedDocument refused) {
      return new Imported.Refused(name, String.valueOf(refused.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Imported.Refused(name, "Reading the file was stopped.");
    } catch (Exception e) {
      // Parsers fail in as many ways as files are broken; the file is named and the rest go on.
      return new Imported.Refused(name, "The file is damaged or is not what its name says.");
    }
  }

  private static Document document(Path file, String ending) throws IOException, RefusedDocument {
    return switch (ending) {
      case "pdf" -> PdfReader.read(file);
      case "docx" -> WordReader.read(file);
      default -> HtmlReader.read(file);
    };
  }

  private static String unknown(String ending) {
    return switch (ending) {
      case "docm", "dotm" -> "The file may hold macros. Save it without them, as .docx.";
      case "doc", "rtf", "odt" ->
          "The file is of another format. Save it as .docx and import that.";
      default -> "Only .pdf, .docx and .html files can be imported.";
    };
  }

  private static String lower(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static byte[] sha256(Path file) throws IOException {
    return sha256().digest(Files.readAllBytes(file));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
