package uk.lantern.bot.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.TemplateCards;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.questionnaire.Remark;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.content.wording.Wording;

class QuestionCardsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<Option> YES_NO =
      List.of(new Option("yes", "Yes", false), new Option("no", "No", false));

  private final Wording wording = Wording.load(TODAY);
  private final QuestionCards cards =
      new QuestionCards(
          new QuestionFields(new RemarkField(wording), wording), TemplateCards.load(false));

  private static QuestionHead head(String id, boolean required, Remark remark) {
    return new QuestionHead(
        id, "Question " + id + "?", "", required, false, false, remark, Set.of(), null);
  }

  private static QuestionHead skippable(String id) {
    return new QuestionHead(
        id, "Question " + id + "?", "", true, true, false, Remark.NONE, Set.of(), null);
  }

  private static QuestionHead head(String id) {
    return head(id, true, Remark.NONE);
  }

  private static Asking asking(Filled filled, Question... questions) {
    RoundButton send = new RoundButton("pulse-answer", "Send", "pulse answer 1");
    RoundButton later = new RoundButton("pulse-later", "Not now", "pulse later");
    return new Asking(
        "1 of 2",
        List.of(),
        List.of(questions),
        filled,
        List.of(),
        RoundAbout.of("P-0007", Stage.ONCE),
        new RoundButtons(List.of(send), List.of(later), "pulse answer"),
        TODAY);
  }

  private static JsonNode input(Card card, String id) {
    return card.json().findParents("label").stream()
        .filter(it -> it.path("id").asString("").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_kind_of_question_has_its_own_input_whose_label_says_whether_it_is_required() {
    Card card =
        cards.form(
            asking(
                Filled.NOTHING,
                new Question.Choice(head("a"), YES_NO, false),
                new Question.Number(head("n"), 1, 60),
                new Question.Day(head("d"), 0, 365),
                new Question.ShortText(head("t", false, Remark.NONE), 200)),
            false);
    assertThat(input(card, "q-a").path("type").asString()).isEqualTo("Input.ChoiceSet");
    assertThat(input(card, "q-a").path("label").asString()).isEqualTo("Question a? (required)");
    assertThat(input(card, "q-n").path("type").asString()).isEqualTo("Input.Number");
    assertThat(input(card, "q-n").path("max").asInt()).isEqualTo(60);
    assertThat(input(card, "q-d").path("type").asString()).isEqualTo("Input.Date");
    assertThat(input(card, "q-d").path("max").asString()).isEqualTo("2027-11-24");
    assertThat(input(card, "q-t").path("maxLength").asInt()).isEqualTo(200);
    assertThat(input(card, "q-t").path("isRequired").asBoolean(true)).isFalse();
    assertThat(input(card, "q-t").path("label").asString()).contains("you can leave this out");
    assertThat(card.json().findValues("errorMessage"))
        .hasSize(4)
        .noneMatch(it -> it.asString().isBlank());
  }

  @Test
  void what_an_audit_lets_you_skip_wants_a_reason_and_says_so() {
    Card card =
        cards.form(
            asking(Filled.NOTHING, new Question.Choice(skippable("s"), YES_NO, false)), false);
    assertThat(input(card, "q-s").path("isRequired").asBoolean(true))
        .as("the button to skip sends the card, too")
        .isFalse();
    assertThat(input(card, "q-s").path("label").asString())
        .isEqualTo("Question s? (you can skip it and say why)");
  }

  @Test
  void a_matrix_is_one_choice_for_each_of_its_rows_and_comes_back_as_one_answer() {
    Question.Matrix matrix =
        new Question.Matrix(
            head("m"),
            List.of(new Option("plan", "The plan", false), new Option("visit", "Visits", false)),
            YES_NO);
    Filled before = Filled.of(Answers.of(List.of(new Answer("m", "plan=yes visit=no", ""))));
    Card card = cards.form(asking(before, matrix), false);
    assertThat(input(card, "q-m--visit").path("value").asString()).isEqualTo("no");
    Map<String, Filled.Given> read =
        QuestionInputs.read(
            List.of(matrix), Map.of("q-m--plan", "no", "q-m--visit", "yes", "round", "P-0007"));
    assertThat(read.get("m").value()).isEqualTo("plan=no visit=yes");
  }

  @Test
  void a_choice_may_be_put_as_buttons_each_of_which_is_the_answer() {
    Option other = new Option("other", "Something else", true);
    Question.Choice question =
        new Question.Choice(
            head("help", true, new Remark(true, Set.of(), 200)),
            List.of(YES_NO.getFirst(), other),
            false);
    Card card = cards.oneTap(asking(Filled.NOTHING, question), false);
    JsonNode button =
        card.json().findParents("title").stream()
            .filter(it -> it.path("title").asString("").equals("Something else"))
            .filter(it -> it.path("type").asString("").equals("Action.Execute"))
            .findFirst()
            .orElseThrow();
    Map<String, String> data = new HashMap<>();
    button.path("data").properties().forEach(e -> data.put(e.getKey(), e.getValue().asString("")));
    assertThat(data).containsEntry("round", "P-0007").containsEntry("say", "pulse answer 2");
    data.put("q-help--words", "a number to ring at night");
    assertThat(QuestionInputs.read(List.of(question), data).get("help"))
        .isEqualTo(new Filled.Given("other", "a number to ring at night"));
    assertThat(input(card, "q-help--words").path("label").asString()).contains("Something else");
  }

  @Test
  void an_answer_to_another_question_is_noticed() {
    Question.Choice question = new Question.Choice(head("a"), YES_NO, false);
    assertThat(QuestionInputs.strangers(List.of(question), Map.of("q-a", "yes", "v", "1")))
        .isEmpty();
    assertThat(QuestionInputs.strangers(List.of(question), Map.of("q-b", "yes"))).isNotEmpty();
    assertThat(
            QuestionInputs.strangers(List.of(question), Map.of("question", "b", "answer", "yes")))
        .containsExactly("b");
  }

  @Test
  void whoever_reads_text_only_can_read_every_answer_offered() {
    Card card =
        cards.form(asking(Filled.NOTHING, new Question.Choice(head("a"), YES_NO, false)), false);
    assertThat(card.text()).contains("- Yes\n- No");
  }
}
