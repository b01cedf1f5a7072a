package uk.lantern.bot.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.lantern.bot.round.Filled.Given;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;

/**
 * The names of inputs, and what came back in them. Each name begins with {@code q-}, so that no
 * question can be called like something a button carries.
 */
public final class QuestionInputs {

  /** The names of what a button says that is an answer by itself. */
  static final String QUESTION = "question";

  static final String ANSWER = "answer";

  private QuestionInputs() {}

  static String value(Question question) {
    return "q-" + question.id();
  }

  static String remark(Question question) {
    return "q-" + question.id() + "--words";
  }

  static String row(Question question, Option row) {
    return "q-" + question.id() + "--" + row.code();
  }

  /** Whether something of these questions came back at all, were it only empty. */
  public static boolean isSent(List<Question> questions, Map<String, String> data) {
    return data.containsKey(ANSWER)
        || questions.stream().flatMap(it -> names(it).stream()).anyMatch(data::containsKey);
  }

  /** Whether a button or an input is about this question. */
  public static boolean isAbout(Question question, Map<String, String> data) {
    return question.id().equals(data.get(QUESTION)) && data.containsKey(ANSWER)
        || !data.containsKey(ANSWER) && names(question).stream().anyMatch(data::containsKey);
  }

  /** The id of one of the questions that came back; empty when none did. */
  public static Optional<String> anyOf(Map<String, String> data) {
    return data.containsKey(ANSWER)
        ? Optional.ofNullable(data.get(QUESTION))
        : data.keySet().stream()
            .filter(name -> name.startsWith("q-"))
            .map(name -> name.substring(2).split("--", 2)[0])
            .findFirst();
  }

  /** Ids of questions that were answered but are not among these: a card of another moment. */
  public static List<String> strangers(List<Question> questions, Map<String, String> data) {
    List<String> known = questions.stream().flatMap(it -> names(it).stream()).toList();
    List<String> ids = questions.stream().map(Question::id).toList();
    List<String> all =
        data.keySet().stream()
            .filter(name -> name.startsWith("q-") && !known.contains(name))
            .collect(Collectors.toList());
    String pressed = data.getOrDefault(QUESTION, "");
    if (data.containsKey(ANSWER) && !ids.contains(pressed)) {
      all.add(pressed);
    }
    return all;
  }

  /** What came back, by the id of each question; questions that were left empty are in it, too. */
  public static Map<String, Given> read(List<Question> questions, Map<String, String> data) {
    Map<String, Given> all = new LinkedHashMap<>();
    questions.forEach(it -> all.put(it.id(), new Given(text(it, data), words(it, data))));
    return all;
  }

  private static String words(Question question, Map<String, String> data) {
    return data.getOrDefault(remark(question), "").strip();
  }

  private static String text(Question question, Map<String, String> data) {
    if (question.id().equals(data.get(QUESTION)) && data.containsKey(ANSWER)) {
      return data.getOrDefault(ANSWER, "").strip();
    }
    return switch (question) {
      case Question.Matrix it ->
          it.rows().stream()
              .filter(row -> !data.getOrDefault(row(it, row), "").isBlank())
              .map(row -> row.code() + "=" + data.getOrDefault(row(it, row), "").strip())
              .collect(Collectors.joining(" "));
      case Question.Choice it -> {
        String chosen = data.getOrDefault(value(it), "").strip();
        // Adaptive Cards part several choices by commas.
        yield it.several() ? chosen.replace(',', ' ').replaceAll("\\s+", " ") : chosen;
      }
      default -> data.getOrDefault(value(question), "").strip();
    };
  }

  private static List<String> names(Question question) {
    return switch (question) {
      case Question.Matrix it -> it.rows().stream().map(row -> row(it, row)).toList();
      default -> List.of(value(question), remark(question));
    };
  }
}
