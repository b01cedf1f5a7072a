package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerKindTest {

  @Test
  void aSentenceWithoutANumberDoesNotSayHowMany() {
    assertTold("how many records were read", "The audit read 18 records.", true);
    assertTold("how many records were read", "The audit read some records.", false);
  }

  @Test
  void whatTheQuestionHoldsItselfTellsNothing() {
    assertTold("when was the 2022 paper published", "The 2022 paper was published.", false);
    assertTold("when was the 2022 paper published", "It came out on 29 September 2022.", true);
    assertTold("who reports to Ofsted", "Leaders report to Ofsted.", false);
    assertTold("who reports to Ofsted", "Reports go from the Lead Partners to Ofsted.", true);
  }

  private static void assertTold(String question, String sentence, boolean told) {
    assertThat(AnswerKind.of(question).toldBy(sentence, question)).as(sentence).isEqualTo(told);
  }
}
