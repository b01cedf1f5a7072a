package uk.lantern.scheduler.round.result;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import uk.lantern.content.privacy.result.AnswerSheet;
import uk.lantern.content.privacy.result.AskedQuestion;
import uk.lantern.content.privacy.result.ShownResults;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.ShowIf;
import uk.lantern.content.questionnaire.Stage;

/**
 * What of a questionnaire can be counted: choices and points, a matrix line by line. Numbers, days
 * and words are not: each may be the only one of its kind.
 */
final class Counting {

  /** Code of those whose own group would have been too small to keep. */
  static final String OTHER_GROUPS = "group-rest";

  static final String OTHER_ROLES = "role-rest";

  /**
   * A question as it is counted.
   *
   * @param options code to what people read
   */
  private record Counted(
      Stage stage, AskedQuestion asked, String text, Map<String, String> options) {

    @Override
    public String toString() {
      return "Counted[]";
    }
  }

  private final Map<String, Counted> counted = new LinkedHashMap<>();

  Counting(Questionnaire it) {
    it.sections()
        .forEach(section -> section.questions().forEach(each -> add(section.stage(), each)));
  }

  private void add(Stage stage, Question question) {
    switch (question) {
      case Question.Choice it ->
          add(stage, it, it.id(), it.head().text(), it.options(), it.several());
      case Question.Scale it -> add(stage, it, it.id(), it.head().text(), it.points(), false);
      case Question.Matrix it ->
          it.rows()
              .forEach(
                  row ->
                      add(
                          stage,
                          it,
                          line(it.id(), row.code()),
                          it.head().text() + " " + row.text(),
                          it.columns(),
                          false));
      case Question.Number it -> {}
      case Question.Day it -> {}
      case Question.ShortText it -> {}
      case Question.EvidenceLink it -> {}
    }
  }

  private void add(
      Stage stage,
      Question question,
      String id,
      String text,
      List<Option> options,
      boolean several) {
    Map<String, String> all = new LinkedHashMap<>();
    options.forEach(option -> all.put(option.code(), option.text()));
    if (question.head().mayNotSay()) {
      all.put(Answer.NOT_SAID, "");
    }
    if (question.head().skippable()) {
      all.put(Answer.SKIPPED, "");
    }
    ShowIf on = question.head().showIf();
    String after = on != null && counted.containsKey(on.question()) ? on.question() : "";
    AskedQuestion asked = new AskedQuestion(id, List.copyOf(all.keySet()), several, after);
    counted.put(id, new Counted(stage, asked, text, all));
  }

  /** How a line of a matrix is named among the questions. */
  private static String line(String matrix, String row) {
    return matrix + "." + row;
  }

  /** In their order. */
  List<AskedQuestion> questions(Stage stage) {
    return counted.values().stream().filter(it -> it.stage() == stage).map(Counted::asked).toList();
  }

  /** Those who answered something of a stage. */
  List<AnswerSheet> answering(Stage stage, List<AnswerSheet> sheets) {
    List<String> ids = questions(stage).stream().map(AskedQuestion::id).toList();
    return sheets.stream().filter(it -> ids.stream().anyMatch(it.codes()::containsKey)).toList();
  }

  /** One stored answer as it is counted. */
  AnswerSheet sheet(Document stored) {
    Map<String, Set<String>> codes = new HashMap<>();
    stored
        .get("answers", Document.class)
        .forEach((question, value) -> put(codes, question, String.valueOf(value)));
    return new AnswerSheet(
        orElse(stored.getString("group"), OTHER_GROUPS),
        orElse(stored.getString("role"), OTHER_ROLES),
        codes);
  }

  /** Answers under a name, without it. */
  AnswerSheet sheet(Answers named) {
    Map<String, Set<String>> codes = new HashMap<>();
    named.all().stream()
        .filter(it -> !it.value().isEmpty())
        .forEach(it -> put(codes, it.question(), it.value()));
    return new AnswerSheet(OTHER_GROUPS, OTHER_ROLES, codes);
  }

  private void put(Map<String, Set<String>> codes, String question, String value) {
    List<String> parts = List.of(value.split(" "));
    if (counted.containsKey(question)) {
      codes.put(question, Set.copyOf(new HashSet<>(parts)));
      return;
    }
    for (String part : parts) {
      int at = part.indexOf('=');
      if (at > 0 && counted.containsKey(line(question, part.substring(0, at)))) {
        codes.put(line(question, part.substring(0, at)), Set.of(part.substring(at + 1)));
      }
    }
  }

  private static String orElse(String code, String rest) {
    return code == null || code.isEmpty() ? rest : code;
  }

  /** A table with what people read. */
  Published.Table table(ShownResults.Table it) {
    Counted question = counted.get(it.question());
    if (question == null) {
      throw new IllegalArgumentException("Not counted: " + it.question());
    }
    List<Published.Row> rows =
        it.rows().stream()
            .map(
                row ->
                    new Published.Row(
                        row.option(),
                        question.options().getOrDefault(row.option(), ""),
                        row.count(),
                        row.share(),
                        row.most()))
            .toList();
    return new Published.Table(it.question(), question.text(), it.name(), it.people(), rows);
  }
}
