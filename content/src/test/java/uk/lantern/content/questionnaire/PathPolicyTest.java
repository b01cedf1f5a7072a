package uk.lantern.content.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.questionnaire.Ask.head;
import static uk.lantern.content.questionnaire.Ask.option;
import static uk.lantern.content.questionnaire.Ask.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which way somebody goes through a questionnaire. */
class PathPolicyTest {

  private static final List<Option> YES_NO = List.of(option("yes", "Yes"), option("no", "No"));

  private static Question.Choice choice(QuestionHead head) {
    return new Question.Choice(head, YES_NO, false);
  }

  private static final Questionnaire AUDIT =
      Ask.audit(
          section(
              "first",
              choice(head("a")),
              choice(Ask.shownIf("b", "a", "yes")),
              choice(Ask.shownIf("c", "b", "yes"))),
          section(
              "second",
              choice(Ask.remarked("d")),
              choice(Ask.remarked("e")),
              choice(Ask.remarked("f"))));

  private static List<String> next(Questionnaire it, Answers answers) {
    return ids(PathPolicy.next(it, Stage.ONCE, "police", answers));
  }

  private static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }

  private static Answers given(String... pairs) {
    List<Answer> all = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      all.add(new Answer(pairs[i], pairs[i + 1], ""));
    }
    return Answers.of(all);
  }

  @Test
  void aQuestionThatDependsOnAnotherComesOnALaterCardOrNever() {
    assertThat(next(AUDIT, Answers.NONE)).containsExactly("a");
    assertThat(next(AUDIT, given("a", "yes"))).containsExactly("b");
    assertThat(next(AUDIT, given("a", "yes", "b", "yes"))).containsExactly("c");
    assertThat(next(AUDIT, given("a", "no"))).containsExactly("d", "e");
  }

  @Test
  void aCardHasFourInputsAtMostAndWordsBesideAnAnswerAreOne() {
    assertThat(next(AUDIT, given("a", "no", "d", "yes", "e", "no"))).containsExactly("f");
    assertThat(next(AUDIT, given("a", "no", "d", "yes")))
        .as("what is open of a card that was begun")
        .containsExactly("e");
  }

  @Test
  void anAnswerThatIsChangedTakesWhatDependedOnItAway() {
    Answers before = given("a", "yes", "b", "yes", "c", "no", "d", "yes");
    Answers after = before.with(List.of(new Answer("a", "no", "")));
    assertThat(ids(PathPolicy.asked(AUDIT, Stage.ONCE, "police", after)))
        .containsExactly("a", "d", "e", "f");
    assertThat(PathPolicy.relevant(AUDIT, Stage.ONCE, "police", after))
        .isEqualTo(given("a", "no", "d", "yes"));
    assertThat(ids(PathPolicy.missing(AUDIT, Stage.ONCE, "police", after)))
        .containsExactly("e", "f");
  }

  @Test
  void backIsTheCardBefore() {
    Answers answers = given("a", "yes", "b", "no", "d", "yes");
    assertThat(ids(PathPolicy.before(AUDIT, Stage.ONCE, "police", answers, "e")))
        .containsExactly("b");
    assertThat(PathPolicy.before(AUDIT, Stage.ONCE, "police", answers, "a")).isEmpty();
    assertThat(PathPolicy.before(AUDIT, Stage.ONCE, "police", answers, "nothing")).isEmpty();
  }

  @Test
  void whatIsForPoliceIsAskedOfPoliceAndWhatHangsOnItToo() {
    QuestionHead police =
        new QuestionHead("p", "?", "", true, false, false, Remark.NONE, Set.of("police"), null);
    Questionnaire it =
        Ask.audit(section("s", choice(police), choice(Ask.shownIf("q", "p", "yes"))));
    assertThat(ids(PathPolicy.asked(it, Stage.ONCE, "police", given("p", "yes"))))
        .containsExactly("p", "q");
    assertThat(PathPolicy.asked(it, Stage.ONCE, "school", given("p", "yes"))).isEmpty();
  }

  @Test
  void whatIsLeftEmptyIsNotAskedAgainAndWhatIsSkippedIsNotMissing() {
    Questionnaire it =
        Ask.audit(section("s", choice(Ask.optional("o")), choice(Ask.remarked("r"))));
    Answers answers = given("o", "", "r", Answer.SKIPPED);
    assertThat(next(it, answers)).isEmpty();
    assertThat(PathPolicy.missing(it, Stage.ONCE, "police", answers)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("uk.lantern.content.questionnaire.ShippedQuestionnairesTest#all")
  void everyWayThroughWhatShipsEndsAndNoCardIsTooFull(Questionnaire it) {
    for (Stage stage : Stage.values()) {
      for (boolean first : List.of(true, false)) {
        Answers answers = Answers.NONE;
        List<Question> card = PathPolicy.next(it, stage, "police", answers);
        while (!card.isEmpty()) {
          assertThat(card.stream().mapToInt(PathPolicy::inputs).sum()).isLessThanOrEqualTo(4);
          answers = answers.with(card.stream().map(one -> some(one, first)).toList());
          card = PathPolicy.next(it, stage, "police", answers);
        }
        assertThat(PathPolicy.missing(it, stage, "police", answers)).isEmpty();
      }
    }
  }

  private static Answer some(Question question, boolean first) {
    List<Option> options =
        switch (question) {
          case Question.Choice it -> it.options();
          case Question.Scale it -> it.points();
          case Question.Matrix it -> List.of();
          case Question.Number it -> List.of();
          case Question.Day it -> List.of();
          case Question.ShortText it -> List.of();
          case Question.EvidenceLink it -> List.of();
        };
    String value =
        options.isEmpty() ? "x" : (first ? options.getFirst() : options.getLast()).code();
    return new Answer(question.id(), value, "");
  }
}
