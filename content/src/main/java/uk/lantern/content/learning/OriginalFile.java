package uk.lantern.content.learning;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which file an imported version was read from.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits; its name in the folder of originals
 * @param fileName what it was called where it was imported from
 */
public record OriginalFile(String sha256, String mediaType, String fileName) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/pdf",
          "pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "docx",
          "text/html",
          "html");

  /** The media type of a file name's ending, for the kinds that can be imported. */
  public static Optional<String> mediaType(String ending) {
    return ENDINGS.entrySet().stream()
        .filter(known -> known.getValue().equals(ending))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What the kept file is called. Never a path: whatever a document says of itself stays out. */
  String keptName() {
    String ending = ENDINGS.get(mediaType);
    if (!SHA256.matcher(sha256).matches() || ending == null) {
      throw new IllegalStateException("An original is named by its digest and a known media type.");
    }
    return sha256 + "." + ending;
  }
}
