package uk.lantern.content.privacy;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Labelled lines of {@code src/test/resources/privacy}. */
record Lines(String owner, List<Line> lines) {

  static final String UNTOUCHED = "KEEP";

  /**
   * One line.
   *
   * @param kind an {@link IdentifierKind}, or {@link #UNTOUCHED} when the text must stay as it came
   * @param gone what the cleaned text may not hold
   * @param stay what it must still hold
   */
  record Line(String kind, String text, @Nullable List<String> gone, @Nullable List<String> stay) {

    boolean keep() {
      return kind.equals(UNTOUCHED);
    }

    /** Whether all that identifies was taken out and the kind was named. */
    boolean found(Cleaned cleaned) {
      return cleaned.removed().contains(IdentifierKind.valueOf(kind))
          && of(gone).noneMatch(cleaned.text()::contains);
    }

    /** Whether no word was lost that the question needs. */
    boolean spared(Cleaned cleaned) {
      return keep()
          ? cleaned.text().equals(text) && cleaned.removed().isEmpty()
          : of(stay).allMatch(cleaned.text()::contains);
    }

    private static Stream<String> of(@Nullable List<String> parts) {
      return parts == null ? Stream.of() : parts.stream();
    }
  }

  static List<Line> read(String name) throws Exception {
    try (InputStream in = Lines.class.getResourceAsStream("/privacy/" + name)) {
      return YAMLMapper.builder().build().readValue(in, Lines.class).lines();
    }
  }
}
