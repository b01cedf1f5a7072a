package uk.lantern.bot.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;

/** What an agency answered, as its answers read and as it typed them. */
@Component
class AnswerWords {

  private final RoundCards cards;

  AnswerWords(RoundCards cards) {
    this.cards = cards;
  }

  /** One line for each question that has an answer. */
  List<String> lines(List<Question> questions, Answers answers) {
    return questions.stream()
        .flatMap(question -> answers.to(question.id()).map(it -> line(question, it)).stream())
        .toList();
  }

  String line(Question question, Answer answer) {
    return cards.say(
        RoundsWording.ASSURANCE_ANSWER,
        Map.of("question", question.head().text(), "answer", said(question, answer)));
  }

  private String said(Question question, Answer answer) {
    String value =
        answer.isSkipped()
            ? cards.say(RoundsWording.ANSWER_SKIPPED)
            : answer.value().equals(Answer.NOT_SAID)
                ? cards.say(RoundsWording.ANSWER_NOT_SAID)
                : value(question, answer.value());
    return answer.remark().isBlank() ? value : value + ". " + answer.remark();
  }

  private static String value(Question question, String value) {
    return switch (question) {
      case Question.Choice it -> texts(it.options(), value);
      case Question.Scale it -> texts(it.points(), value);
      case Question.Matrix it ->
          Arrays.stream(value.split("\\s+"))
              .map(part -> row(it, part))
              .collect(Collectors.joining("; "));
      case Question.Day it -> Dates.weekday(java.time.LocalDate.parse(value));
      case Question.Number it -> value;
      case Question.ShortText it -> value;
      case Question.EvidenceLink it -> value;
    };
  }

  private static String row(Question.Matrix question, String part) {
    String[] both = part.split("=", 2);
    String column = both.length == 2 ? texts(question.columns(), both[1]) : "";
    return texts(question.rows(), both[0]) + ": " + column;
  }

  /** The texts of codes with blanks between; a code there is no more is shown as it is. */
  private static String texts(List<Option> options, String codes) {
    return Arrays.stream(codes.split("\\s+"))
        .map(code -> text(options, code).orElse(code))
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> text(List<Option> options, String code) {
    return options.stream().filter(it -> it.code().equals(code)).map(Option::text).findFirst();
  }
}
