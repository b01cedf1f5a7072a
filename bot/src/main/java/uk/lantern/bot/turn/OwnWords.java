package uk.lantern.bot.turn;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Stage;

/**
 * What our own cards put behind their buttons: references, numbers, days, and the codes of
 * questionnaires. Nobody tells of a child in them, so that the safety check goes by cues alone: its
 * second opinion takes two milliseconds a field, and a card of answers has a dozen.
 */
@Component
final class OwnWords {

  private static final Pattern FORM =
      Pattern.compile(
          "\\d{1,9}|[A-Z]{1,3}-\\d{1,6}(-\\d{1,4})?(-C\\d{2})?|\\d{4}-\\d{2}-\\d{2}"
              // The id of a form, of which the second opinion stops one in seven; social_care.
              + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|[a-z0-9]{1,40}(_[a-z0-9]{1,40}){1,9}");

  private static final Pattern REFERENCE =
      Pattern.compile("(P|T|A|R|F|D|Q)-\\d{1,6}|(SA|MA|AR)-\\d{4}-\\d{1,4}(-C\\d{2})?");

  private final Set<String> codes = new HashSet<>();

  OwnWords(Questionnaires questionnaires) {
    Arrays.stream(Stage.values()).map(Stage::name).forEach(codes::add);
    Arrays.stream(QuestionnaireKind.values())
        .flatMap(kind -> questionnaires.ofKind(kind).stream())
        .flatMap(OwnWords::codes)
        .forEach(codes::add);
  }

  /** A code or a reference that nobody types of their own accord: there is nothing to look for. */
  boolean isCode(String text) {
    return text.isEmpty() || codes.contains(text) || REFERENCE.matcher(text).matches();
  }

  /** Whether these are words of ours; one of them within a person's words is not. */
  boolean are(String text) {
    return text.isEmpty() || codes.contains(text) || FORM.matcher(text).matches();
  }

  private static Stream<String> codes(Questionnaire questionnaire) {
    return questionnaire.sections().stream()
        .flatMap(
            section -> Stream.concat(Stream.of(section.code()), questions(section.questions())));
  }

  private static Stream<String> questions(Iterable<Question> questions) {
    Stream.Builder<String> all = Stream.builder();
    for (Question question : questions) {
      all.add(question.id());
      options(question).map(Option::code).forEach(all);
    }
    return all.build();
  }

  private static Stream<Option> options(Question question) {
    return switch (question) {
      case Question.Choice it -> it.options().stream();
      case Question.Scale it -> it.points().stream();
      case Question.Matrix it -> Stream.concat(it.rows().stream(), it.columns().stream());
      default -> Stream.empty();
    };
  }
}
