package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.scheduler.round.response.Response;

/** What an auditor types is an answer to what was asked, whatever else its words mention. */
class AuditWordsTest extends OnAuditCards {

  private Response record(String number) {
    return day.now(round, "demo_nhs", number);
  }

  private void open() {
    nina.says("open " + round.ref() + " sample 2");
    nina.says("open " + round.ref() + " sample 1");
  }

  @Test
  void anAnswerThatMentionsAnotherRecordIsAnAnswer() {
    open();
    assertThat(nina.hearsAll("Yes")).contains("Saved.");
    assertThat(nina.hearsAll("Partly. Better than in record 2, where it was missing"))
        .contains("Saved.");
    assertThat(now().answers().to("childs-day").orElseThrow())
        .isEqualTo(
            new Answer("childs-day", "partly", "Better than in record 2, where it was missing"));
    assertThat(record("2").given()).isEmpty();
  }

  @Test
  void aReasonThatMentionsAnotherRecordIsAReason() {
    open();
    nina.says("yes");
    nina.says("clearly");
    assertThat(nina.hearsAll("skip because sample 2 has the same file")).contains("Saved.");
    assertThat(now().answers().to("identity").orElseThrow())
        .isEqualTo(new Answer("identity", Answer.SKIPPED, "sample 2 has the same file"));
    assertThat(record("2").given()).isEmpty();
  }

  @Test
  void anotherRecordIsAnsweredByNamingItBeforeTheAnswer() {
    open();
    assertThat(nina.hearsAll("audit answer " + round.ref() + " sample 2: yes")).contains("Saved.");
    assertThat(record("2").answers().to("held").orElseThrow().value()).isEqualTo("yes");
    assertThat(now().given()).isEmpty();
  }
}
