package uk.lantern.content.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which answers somebody chose from a list: pressed, or typed in one of many ways. */
final class ChoicePolicy {

  private ChoicePolicy() {}

  static Understood one(Question asked, List<Option> options, String tidy) {
    Optional<Picked> picked = Picked.from(options, tidy);
    if (picked.isPresent()) {
      String value = picked.get().option().code();
      return new Understood.Given(new Answer(asked.id(), value, picked.get().rest()));
    }
    boolean two = split(options, tidy).map(List::size).orElse(0) > 1;
    AnswerProblem problem = two ? AnswerProblem.ONLY_ONE : AnswerProblem.NOT_OFFERED;
    return new Understood.Amiss(asked.id(), problem, texts(options));
  }

  static Understood some(Question asked, List<Option> options, String tidy) {
    Optional<List<Picked>> picked =
        split(options, tidy)
            .or(() -> Picked.from(options, tidy).filter(it -> !it.isOneOf(tidy)).map(List::of));
    if (picked.isEmpty()) {
      return new Understood.Amiss(asked.id(), AnswerProblem.NOT_OFFERED, texts(options));
    }
    List<Option> chosen = picked.get().stream().map(Picked::option).toList();
    String value =
        options.stream()
            .filter(chosen::contains)
            .map(Option::code)
            .collect(Collectors.joining(" "));
    String rest =
        picked.get().stream()
            .map(Picked::rest)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n"));
    return new Understood.Given(new Answer(asked.id(), value, rest));
  }

  static Understood rows(Question.Matrix asked, String tidy) {
    String by = tidy.contains("=") ? " " : "[,;/\\n]|(?<=\\d) (?=\\d)";
    List<String> parts = List.of(tidy.split(by));
    Map<Option, Option> chosen = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i).strip();
      String[] pair = part.split("=|: ", 2);
      Optional<Option> row =
          pair.length == 2
              ? Picked.from(asked.rows(), pair[0].strip()).map(Picked::option)
              : asked.rows().stream().skip(i).findFirst();
      Optional<Option> column =
          Picked.from(asked.columns(), pair[pair.length - 1].strip()).map(Picked::option);
      if (row.isEmpty() || column.isEmpty()) {
        return new Understood.Amiss(asked.id(), AnswerProblem.NOT_OFFERED, texts(asked.columns()));
      }
      chosen.put(row.get(), column.get());
    }
    return whole(asked, chosen);
  }

  private static Understood whole(Question.Matrix asked, Map<Option, Option> chosen) {
    List<Option> open = asked.rows().stream().filter(row -> !chosen.containsKey(row)).toList();
    if (!open.isEmpty()) {
      return new Understood.Amiss(asked.id(), AnswerProblem.ROW_MISSING, texts(open));
    }
    String value =
        asked.rows().stream()
            .map(row -> row.code() + "=" + Objects.requireNonNull(chosen.get(row)).code())
            .collect(Collectors.joining(" "));
    return new Understood.Given(new Answer(asked.id(), value, ""));
  }

  /** Several in one text: parted by commas, lines or "and", or codes and numbers by blanks. */
  private static Optional<List<Picked>> split(List<Option> options, String tidy) {
    return parted(options, tidy, "$")
        .filter(whole -> whole.getFirst().rest().isEmpty())
        .or(() -> parted(options, tidy, "[,;\\n]"))
        .or(() -> parted(options, tidy, "[,;\\n]| and | & "))
        .or(() -> parted(options, tidy, "[,; ]"));
  }

  private static Optional<List<Picked>> parted(List<Option> options, String tidy, String by) {
    List<Picked> all = new ArrayList<>();
    for (String part : tidy.split(by)) {
      Optional<Picked> picked = Picked.from(options, part.strip());
      if (picked.isEmpty() && !part.isBlank()) {
        return Optional.empty();
      }
      picked.ifPresent(all::add);
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  static String texts(List<Option> options) {
    return options.stream().map(Option::text).collect(Collectors.joining("; "));
  }
}
