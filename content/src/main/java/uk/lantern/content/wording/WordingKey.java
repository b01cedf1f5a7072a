package uk.lantern.content.wording;

import java.util.Locale;

/**
 * Names one text of {@code wording/*.yml}. Each package that speaks has an enum of its keys, whose
 * name and constants are the key: {@code AskWording.NO_ITEM} is {@code ask.no-item}.
 */
public interface WordingKey {

  /** The constant's name. */
  String name();

  /** The key in the file, for example {@code ask.no-item}. */
  default String key() {
    String family = getClass().getSimpleName().replace("Wording", "");
    return family.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
        + "."
        + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
