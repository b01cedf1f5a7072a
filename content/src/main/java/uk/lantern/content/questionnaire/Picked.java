package uk.lantern.content.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which of the answers offered somebody means: by its code, its number in the list, its text or the
 * beginning of one text only. Never guessed: two that could be meant are none.
 *
 * @param rest words that follow it, as in "Partly. The mood, not the day"
 */
record Picked(Option option, String rest) {

  /** "2", "2 - partly", "2. Spoken to once": a point or dash counts only with a blank after it. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?s)(?:(?:option|number) )?(\\d{1,3})(?:$|(?: -|[.):;,])?\\s(.*))");

  /** What parts an answer from the words beside it; "no direct work" is not "no". */
  private static final Pattern PARTED =
      Pattern.compile("(?s)(?:[.,:;] |[.,:;]?\\n| - | because )(.*)");

  private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)^n/a");

  static Optional<Picked> from(List<Option> options, String tidy) {
    return Stream.<Function<String, Optional<Picked>>>of(
            text -> exact(options, text),
            text -> numbered(options, text),
            text -> labelled(options, NOT_APPLICABLE.matcher(text).replaceFirst("na")),
            text -> begun(options, text))
        .map(reading -> reading.apply(tidy))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(picked -> !picked.contradictsItself(options));
  }

  private static Optional<Picked> exact(List<Option> options, String text) {
    String plain = TypedWords.plain(text);
    return options.stream()
        .filter(option -> names(option).stream().anyMatch(plain::equals))
        .findFirst()
        .map(option -> new Picked(option, ""));
  }

  private static Optional<Picked> numbered(List<Option> options, String text) {
    Matcher words = NUMBERED.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    String rest = words.group(2) == null ? "" : words.group(2).strip();
    boolean bare = text.matches("(?s)\\d+ [^-].*");
    Optional<Picked> said = begun(options, rest).or(() -> exact(options, rest));
    return byNumber(options, words.group(1))
        .filter(option -> !bare || said.isPresent())
        .map(
            option ->
                said.isPresent() && said.get().option().equals(option)
                    ? new Picked(option, "")
                    : new Picked(option, rest));
  }

  /** A number is a code where any code is one, otherwise a place in the list. */
  private static Optional<Option> byNumber(List<Option> options, String digits) {
    if (options.stream().anyMatch(option -> option.code().matches("\\d+"))) {
      return options.stream().filter(option -> option.code().equals(digits)).findFirst();
    }
    int place = Integer.parseInt(digits);
    return place >= 1 && place <= options.size()
        ? Optional.of(options.get(place - 1))
        : Optional.empty();
  }

  private static Optional<Picked> labelled(List<Option> options, String text) {
    String level = TypedWords.level(text);
    List<Picked> found = new ArrayList<>();
    options.stream()
        .sorted(Comparator.comparing((Option option) -> -option.text().length()))
        .forEach(
            option ->
                Stream.of(option.text(), option.code())
                    .map(TypedWords::level)
                    .filter(level::startsWith)
                    .map(name -> PARTED.matcher(text.substring(name.length())))
                    .filter(Matcher::matches)
                    .forEach(words -> found.add(new Picked(option, words.group(1).strip()))));
    return found.stream().findFirst();
  }

  private static Optional<Picked> begun(List<Option> options, String text) {
    String plain = TypedWords.plain(text);
    List<Option> found =
        options.stream()
            .filter(option -> TypedWords.plain(option.text()).matches(beginning(plain)))
            .toList();
    return plain.isEmpty() || found.size() != 1
        ? Optional.empty()
        : Optional.of(new Picked(found.getFirst(), ""));
  }

  private static String beginning(String plain) {
    return Pattern.quote(plain) + "(?:[ ,.:;].*)?";
  }

  /** "2 - clearly", when 2 is "partly". */
  private boolean contradictsItself(List<Option> options) {
    return exact(options, rest).filter(other -> !other.option().equals(option)).isPresent();
  }

  /** Whether more stands beside it after a comma: then that was meant as another answer. */
  boolean isOneOf(String tidy) {
    return !rest.isEmpty() && tidy.substring(0, tidy.length() - rest.length()).contains(",");
  }

  private static List<String> names(Option option) {
    return List.of(TypedWords.plain(option.code()), TypedWords.plain(option.text()));
  }
}
