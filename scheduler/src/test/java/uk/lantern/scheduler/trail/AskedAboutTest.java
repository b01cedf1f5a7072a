package uk.lantern.scheduler.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Table;

/** A round about two items says of each only what it asked about it. */
class AskedAboutTest {

  private static final Questionnaire FORM =
      new Questionnaire(
          "both",
          1,
          QuestionnaireKind.PULSE,
          "Both",
          "To learn.",
          "QA team",
          LocalDate.of(2027, 9, 30),
          false,
          Anonymity.ANONYMOUS,
          "",
          new Questionnaire.Learning(
              List.of("MEN", "SLEEP"),
              "",
              Map.of("fathers", Set.of("MEN"), "cots", Set.of("SLEEP"))),
          List.of());

  private static final Published SHOWN =
      new Published(
          "P-0001",
          20,
          20,
          List.of(
              table("fathers", "", 20),
              table("fathers", "health", 12),
              table("cots.day", "", 20),
              table("cots.night", "", null),
              table("either", "", 20)),
          List.of());

  private final AskedAbout about = new AskedAbout(new OneForm());

  private static Table table(String question, String group, @Nullable Integer people) {
    return new Table(question, "What of " + question + "?", group, people, List.of());
  }

  private List<String> questions(int version, String item) {
    RoundForm form = new RoundForm("both", version, QuestionnaireKind.PULSE, Anonymity.ANONYMOUS);
    return about.tables(form, SHOWN, item).map(Table::question).toList();
  }

  @Test
  void anItemHasItsOwnQuestionsAndThoseAboutEverything() {
    assertThat(questions(1, "MEN")).containsExactly("fathers", "either");
    assertThat(questions(1, "SLEEP")).containsExactly("cots.day", "either");
  }

  @Test
  void anItemThatOnlyTheRoundNamesHasTheQuestionsAboutNoOther() {
    assertThat(questions(1, "SUPERVISION")).containsExactly("either");
  }

  @Test
  void withoutItsQuestionnaireARoundIsAboutWhatItTested() {
    assertThat(questions(2, "MEN")).containsExactly("fathers", "cots.day", "either");
  }

  private static final class OneForm implements Questionnaires {
    @Override
    public Optional<Questionnaire> find(String code) {
      return Optional.of(FORM);
    }

    @Override
    public Optional<Questionnaire> find(String code, int version) {
      return Optional.of(FORM).filter(it -> it.version() == version);
    }

    @Override
    public List<Questionnaire> ofKind(QuestionnaireKind kind) {
      return List.of(FORM);
    }
  }
}
