package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Remark;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.content.questionnaire.Stage;

/** Only what a card of ours holds goes by cues alone; a word of a person never does. */
class OwnWordsTest {

  private final OwnWords own = new OwnWords(new OneQuestionnaire());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "P-0007",
        "SA-2026-04",
        "MA-2026-02-C07",
        "A-105",
        "2026-12-04",
        "got-stuck",
        "pulse",
        "knew-how",
        "ON_DAY",
        "THREE_MONTHS"
      })
  void whatOurCardsHoldIsOurs(String text) {
    assertThat(own.are(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "self-harm",
        "he hit me",
        "got-stuck he hit me",
        "P-0007 he hit me",
        "Got-stuck",
        "07700 900123",
        "7 year old",
        "2026-12-04 he hit me",
        "killing-myself"
      })
  void whatAPersonMightTypeIsNot(String text) {
    assertThat(own.are(text)).isFalse();
  }

  /** One question with one answer. */
  private static final class OneQuestionnaire implements Questionnaires {

    @Override
    public Optional<Questionnaire> find(String code) {
      return Optional.empty();
    }

    @Override
    public Optional<Questionnaire> find(String code, int version) {
      return Optional.empty();
    }

    @Override
    public List<Questionnaire> ofKind(QuestionnaireKind kind) {
      QuestionHead head =
          new QuestionHead("knew-how", "?", "", true, false, true, Remark.NONE, Set.of(), null);
      Question question =
          new Question.Choice(head, List.of(new Option("got-stuck", "Stuck", false)), false);
      Section section = new Section("pulse", "A", "", Stage.ONCE, List.of(question));
      return List.of(
          new Questionnaire(
              "pulse-x",
              1,
              kind,
              "T",
              "P",
              "O",
              LocalDate.of(2027, 1, 1),
              true,
              Anonymity.ANONYMOUS,
              "",
              new Questionnaire.Learning(List.of(), "None is about it."),
              List.of(section)));
    }
  }
}
