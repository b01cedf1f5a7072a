package uk.lantern.bot.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.content.wording.WordingKey;

/**
 * One of a few answers, found in words.
 *
 * @param code as cards carry it, for example {@code dip_sample}
 * @param rest the words without it when they began or ended with it; all of them otherwise
 */
record Choice(String code, String rest) {

  /** The longest of the names in a text: {@code not embedded} is not {@code embedded}. */
  static Optional<Choice> in(String text, List<? extends WordingKey> options) {
    return options.stream()
        .sorted(Comparator.comparing((WordingKey it) -> it.name().length()).reversed())
        .flatMap(option -> found(text, option).stream())
        .findFirst();
  }

  private static Optional<Choice> found(String text, WordingKey option) {
    String name = option.name().replace("_", "[ _-]");
    Matcher said = Pattern.compile("(?i)\\b" + name + "\\b").matcher(text);
    if (!said.find()) {
      return Optional.empty();
    }
    boolean first = StepWords.bare(text.substring(0, said.start())).isEmpty();
    boolean last = StepWords.bare(text.substring(said.end())).isEmpty();
    String rest =
        first ? text.substring(said.end()) : last ? text.substring(0, said.start()) : text;
    return Optional.of(new Choice(code(option), StepWords.bare(rest)));
  }

  static String code(WordingKey option) {
    return option.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Choice[" + code + "]";
  }
}
