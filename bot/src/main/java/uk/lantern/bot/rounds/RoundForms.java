package uk.lantern.bot.rounds;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;

/** The questionnaires a round can put, as people name them. */
@Component
class RoundForms {

  private final Questionnaires questionnaires;

  RoundForms(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  private List<Questionnaire> all() {
    return Arrays.stream(QuestionnaireKind.values())
        .flatMap(kind -> questionnaires.ofKind(kind).stream())
        .sorted(Comparator.comparing(Questionnaire::kind).thenComparing(Questionnaire::code))
        .toList();
  }

  /** By its code, its title, or words that are in one of them only. */
  Optional<Questionnaire> find(String words) {
    String low = words.strip().toLowerCase(Locale.UK);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    Optional<Questionnaire> exact =
        all().stream()
            .filter(it -> it.code().equals(low) || it.title().equalsIgnoreCase(low))
            .findFirst();
    List<Questionnaire> like =
        all().stream().filter(it -> words(it).contains(low.replace('-', ' '))).toList();
    return exact.isPresent() || like.size() != 1 ? exact : Optional.of(like.getFirst());
  }

  private static String words(Questionnaire it) {
    return it.code().replace('-', ' ') + " " + it.title().toLowerCase(Locale.UK);
  }

  /** As a card lists them. */
  List<Map<String, String>> choices() {
    return all().stream().map(it -> Map.of("name", it.title(), "code", it.code())).toList();
  }

  /** Their codes, with commas. */
  String names() {
    return all().stream().map(Questionnaire::code).collect(Collectors.joining(", "));
  }
}
