package uk.lantern.bot.plans;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in a typed line what a form asks for. */
final class TypedAsks {

  private TypedAsks() {}

  /** What was typed for each of them. */
  static Map<String, String> texts(List<Ask> asks, String typed) {
    Set<String> words =
        asks.stream().flatMap(ask -> ask.words().stream()).collect(Collectors.toSet());
    Map<String, String> parts = new HashMap<>(StepWords.read(typed, words));
    Map<String, String> texts = new LinkedHashMap<>();
    for (Ask ask : asks) {
      if (ask.kind() == Ask.Kind.CHOICE) {
        texts.put(ask.id(), chosen(ask, parts));
      }
    }
    for (Ask ask : asks) {
      texts.computeIfAbsent(ask.id(), id -> part(ask, parts));
    }
    return texts;
  }

  private static String part(Ask ask, Map<String, String> parts) {
    return ask.words().stream()
        .map(word -> parts.getOrDefault(word, ""))
        .filter(part -> !part.isBlank())
        .findFirst()
        .orElse("");
  }

  /** In its own part, or at either end of what stands before any part. */
  private static String chosen(Ask ask, Map<String, String> parts) {
    Optional<Choice> own = Choice.in(part(ask, parts), ask.options());
    if (own.isPresent() && !ask.words().contains(StepWords.REST)) {
      return own.get().code();
    }
    Optional<Choice> any = Choice.in(parts.getOrDefault(StepWords.REST, ""), ask.options());
    any.ifPresent(choice -> parts.put(StepWords.REST, choice.rest()));
    return any.map(Choice::code).orElse("");
  }
}
