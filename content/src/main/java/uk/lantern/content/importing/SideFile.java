package uk.lantern.content.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.lantern.content.learning.DocumentKind;
import uk.lantern.content.learning.ReleaseClass;

/**
 * What somebody wrote down about a document: {@code report.yml} beside {@code report.pdf}. Its
 * fields are title, publisher, date, kind, area, url, releaseClass, audience, reviewDate,
 * embargoUntil and embargoReason.
 */
final class SideFile {

  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "publisher",
          "date",
          "kind",
          "area",
          "url",
          "releaseClass",
          "audience",
          "reviewDate",
          "embargoUntil",
          "embargoReason");
  private static final Set<String> REASONS =
      Set.of("criminal", "inquest", "family_not_told", "panel", "pre_election", "other");
  private static final long LARGEST_BYTES = 64 * 1024;

  private final Map<String, String> fields;
  private final String name;

  private SideFile(Map<String, String> fields, String name) {
    this.fields = fields;
    this.name = name;
  }

  /** Where it would lie. */
  static Path beside(Path document) {
    String file = String.valueOf(document.getFileName());
    return document.resolveSibling(file.substring(0, file.lastIndexOf('.')) + ".yml");
  }

  /**
   * Its fields; nothing where there is no such file.
   *
   * @throws RefusedDocument naming the field that cannot be read
   */
  static Details of(Path document) throws RefusedDocument {
    Path file = beside(document);
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      return Details.NONE;
    }
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw new RefusedDocument(name + " is larger than 64 KB.");
      }
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      Map<String, String> fields =
          YAMLMapper.shared().readValue(yaml, new TypeReference<Map<String, String>>() {});
      return new SideFile(fields == null ? Map.of() : fields, name).details();
    } catch (IOException | JacksonException e) {
      throw new RefusedDocument(name + " is not a list of fields and values in YAML.");
    }
  }

  private Details details() throws RefusedDocument {
    Set<String> unknown = new TreeSet<>(fields.keySet());
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw new RefusedDocument(
          name + " has " + unknown + ": the fields are " + new TreeSet<>(FIELDS) + ".");
    }
    return new Details(
        text("title"), text("publisher"), date("date"), kind(), text("area"), url(), limits());
  }

  private Details.Limits limits() throws RefusedDocument {
    String reason = text("embargoReason");
    if (reason != null && !REASONS.contains(reason)) {
      throw wrong("embargoReason", "one of " + new TreeSet<>(REASONS));
    }
    return new Details.Limits(
        releaseClass(), text("audience"), date("reviewDate"), date("embargoUntil"), reason);
  }

  private @Nullable String text(String field) {
    String value = fields.get(field);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private @Nullable LocalDate date(String field) throws RefusedDocument {
    String value = text(field);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw wrong(field, "a date such as 2026-05-11");
    }
  }

  private @Nullable DocumentKind kind() throws RefusedDocument {
    String value = text("kind");
    if (value == null) {
      return null;
    }
    return DocumentKind.byCode(value)
        .orElseThrow(() -> wrong("kind", "one of " + DocumentKind.codes()));
  }

  private @Nullable ReleaseClass releaseClass() throws RefusedDocument {
    String value = text("releaseClass");
    try {
      return value == null ? null : ReleaseClass.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong("releaseClass", "public, partner_staff, restricted_early_learning or group_only");
    }
  }

  private @Nullable URI url() throws RefusedDocument {
    String value = text("url");
    try {
      return value == null ? null : URI.create(value);
    } catch (IllegalArgumentException e) {
      throw wrong("url", "an address such as https://example.org/report");
    }
  }

  private RefusedDocument wrong(String field, String expected) {
    return new RefusedDocument(name + ": " + field + " has to be " + expected + ".");
  }
}
