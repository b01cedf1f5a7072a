package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void anAbbreviationDoesNotEndASentence() {
    assertThat(Sentences.of("Dr. Moss wrote it down, e.g. on a map. She told nobody."))
        .containsExactly("Dr. Moss wrote it down, e.g. on a map.", "She told nobody.");
  }

  @Test
  void headingsFragmentsQuestionsAndContactLinesAreNotCitable() {
    assertThat(Sentences.citable("What needs to improve")).isFalse();
    assertThat(Sentences.citable("Who else helps to look after the baby?")).isFalse();
    assertThat(Sentences.citable("Please write to the team at post@example.org today.")).isFalse();
    assertThat(Sentences.citable("Leaders have improved the response to neglect.")).isTrue();
  }

  @Test
  void aSentenceThatPointsBackLeansOnTheOneBefore() {
    assertThat(Sentences.leansOnTheOneBefore("They could feel when agencies disagreed.")).isTrue();
    assertThat(Sentences.leansOnTheOneBefore("Theirs is a rare view of it.")).isFalse();
  }

  @Test
  void aNoteInBracketsStaysWithItsSentence() {
    assertThat(Sentences.of("The plans are late. [note 4] In May the audit says why."))
        .containsExactly("The plans are late. [note 4]", "In May the audit says why.");
    assertThat(Sentences.citable("The audit says why plans are late.[4]")).isTrue();
    assertThat(Sentences.citable("“Early help” is what many families ask for.")).isTrue();
  }

  @Test
  void aBlankLineEndsASentence() {
    assertThat(Sentences.of("What needs to improve\n\nThe plan is late."))
        .containsExactly("What needs to improve", "The plan is late.");
  }
}
