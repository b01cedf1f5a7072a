package uk.lantern.bot.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.Filled.Given;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.wording.Wording;

/** Questions as the inputs of a card: the values of template {@code round-questions}. */
@Component
class QuestionFields {

  /** Longer lists fold away, or a phone shows nothing else. */
  private static final int SHOWN_AS_LIST = 10;

  private final RemarkField remarks;
  private final Wording wording;

  QuestionFields(RemarkField remarks, Wording wording) {
    this.remarks = remarks;
    this.wording = wording;
  }

  /** Words beside an answer, for a question that is put by buttons. */
  Optional<Map<String, Object>> remark(Question question, Given given) {
    return remarks.of(question, given);
  }

  /** The answers offered, "prefer not to say" last. */
  List<Option> answers(QuestionHead head, List<Option> offered) {
    List<Option> all = new ArrayList<>(offered);
    if (head.mayNotSay()) {
      all.add(new Option(Answer.NOT_SAID, wording.say(AskingWording.NOT_SAID), false));
    }
    return all;
  }

  List<Map<String, Object>> of(Question question, Given given, LocalDate today) {
    List<Map<String, Object>> fields = new ArrayList<>();
    switch (question) {
      case Question.Choice it ->
          fields.add(choices(it, answers(it.head(), it.options()), it.several(), given.value()));
      case Question.Scale it ->
          fields.add(choices(it, answers(it.head(), it.points()), false, given.value()));
      case Question.Number it -> fields.add(number(it, given.value()));
      case Question.Day it -> fields.add(day(it, given.value(), today));
      case Question.ShortText it ->
          fields.add(words(it, AskingWording.GIVE_WORDS, it.longest(), given.value()));
      case Question.EvidenceLink it ->
          fields.add(words(it, AskingWording.GIVE_LINK, 500, given.value()));
      case Question.Matrix it -> it.rows().forEach(row -> fields.add(row(it, row, given.value())));
    }
    fields.getFirst().put("help", question.head().help());
    remarks.of(question, given).ifPresent(fields::add);
    return fields;
  }

  private Map<String, Object> choices(
      Question question, List<Option> offered, boolean several, String value) {
    Map<String, Object> field =
        asked(question, several ? AskingWording.CHOOSE_SOME : AskingWording.CHOOSE_ONE);
    field.put("value", several ? value.replace(' ', ',') : value);
    list(field, offered, several);
    return field;
  }

  private Map<String, Object> row(Question.Matrix question, Option row, String value) {
    String label =
        wording.say(
            AskingWording.ROW, Map.of("question", question.head().text(), "row", row.text()));
    Map<String, Object> field = field(QuestionInputs.row(question, row), needed(question, label));
    field.put("required", String.valueOf(isNeeded(question)));
    field.put("error", wording.say(AskingWording.CHOOSE_ONE));
    String own = row.code() + "=";
    field.put(
        "value",
        Arrays.stream(value.split(" "))
            .filter(part -> part.startsWith(own))
            .map(part -> part.substring(own.length()))
            .findFirst()
            .orElse(""));
    list(field, answers(question.head(), question.columns()), false);
    return field;
  }

  private static void list(Map<String, Object> field, List<Option> offered, boolean several) {
    field.put("choose", true);
    field.put("several", String.valueOf(several));
    field.put("style", offered.size() > SHOWN_AS_LIST ? "compact" : "expanded");
    field.put(
        "choices",
        offered.stream().map(it -> Map.of("name", it.text(), "code", it.code())).toList());
  }

  private Map<String, Object> number(Question.Number question, String value) {
    Map<String, Object> field = field(QuestionInputs.value(question), needed(question));
    field.put("required", String.valueOf(isNeeded(question)));
    field.put(
        "error",
        wording.say(
            AskingWording.GIVE_NUMBER, Map.of("least", question.least(), "most", question.most())));
    field.put("number", true);
    field.put("least", String.valueOf(question.least()));
    field.put("most", String.valueOf(question.most()));
    field.put("value", value.matches("-?\\d{1,9}") ? value : "");
    return field;
  }

  private Map<String, Object> day(Question.Day question, String value, LocalDate today) {
    Map<String, Object> field = asked(question, AskingWording.GIVE_DAY);
    field.put("day", true);
    field.put("least", today.plusDays(question.fromDays()).toString());
    field.put("most", today.plusDays(question.toDays()).toString());
    field.put("value", value.matches("\\d{4}-\\d{2}-\\d{2}") ? value : "");
    return field;
  }

  private Map<String, Object> words(
      Question question, AskingWording error, int longest, String value) {
    Map<String, Object> field = asked(question, error);
    RemarkField.text(field, longest);
    field.put("value", value.equals(Answer.NOT_SAID) ? "" : value);
    return field;
  }

  private Map<String, Object> asked(Question question, AskingWording error) {
    Map<String, Object> field = field(QuestionInputs.value(question), needed(question));
    field.put("required", String.valueOf(isNeeded(question)));
    field.put("error", wording.say(error));
    return field;
  }

  private static Map<String, Object> field(String id, String label) {
    Map<String, Object> field = new HashMap<>();
    field.put("id", id);
    field.put("label", label);
    return field;
  }

  private String needed(Question question) {
    return needed(question, question.head().text());
  }

  private String needed(Question question, String label) {
    return wording.say(how(question), Map.of("label", label));
  }

  private static AskingWording how(Question question) {
    QuestionHead head = question.head();
    if (!head.required()) {
      return AskingWording.OPTIONAL;
    }
    return head.skippable() ? AskingWording.SKIPPABLE : AskingWording.REQUIRED;
  }

  /** What may be skipped is not held back by the client: the button to skip sends the card, too. */
  private static boolean isNeeded(Question question) {
    return question.head().required() && !question.head().skippable();
  }
}
