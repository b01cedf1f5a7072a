package uk.lantern.bot.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which edition is previewed, and as whom: what a link to a preview names in the place of an item.
 *
 * @param agency null for any
 */
record PreviewOf(String ref, String jobFamily, @Nullable String agency) {

  private static final String BETWEEN = "/";

  /** As it stands in a link. */
  String written() {
    return String.join(BETWEEN, ref, jobFamily, agency == null ? "" : agency);
  }

  /** Read back; empty for anything else. */
  static Optional<PreviewOf> read(String written) {
    String[] parts = written.split(BETWEEN, -1);
    return parts.length == 3 && !parts[0].isEmpty()
        ? Optional.of(new PreviewOf(parts[0], parts[1], parts[2].isEmpty() ? null : parts[2]))
        : Optional.empty();
  }

  /** The edition only. */
  @Override
  public String toString() {
    return "PreviewOf[" + ref + "]";
  }
}
