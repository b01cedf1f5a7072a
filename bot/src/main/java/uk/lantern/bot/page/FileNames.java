package uk.lantern.bot.page;

import java.text.Normalizer;
import uk.lantern.content.learning.Originals;

/** What a document is called when a reader saves it. */
final class FileNames {

  private static final int LONGEST = 100;

  private FileNames() {}

  /** The document's title in letters and digits. */
  static String safe(Originals.Original original) {
    String kept = String.valueOf(original.path().getFileName());
    String ending = kept.replaceFirst("^.*\\.(?=[a-z0-9]{1,5}$)", "");
    return safe(original.title(), ending.equals(kept) ? "bin" : ending);
  }

  /** A title in letters and digits, so that no sign of it means anything to any system. */
  static String safe(String title, String ending) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String name = plain.substring(0, Math.min(LONGEST, plain.length()));
    return (name.isEmpty() ? "document" : name) + "." + ending;
  }
}
