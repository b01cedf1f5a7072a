package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** What is remembered is what we wrote ourselves. */
class OfPhrasesTest {

  private static final Verbs VERBS = new Verbs(new MockEnvironment());

  private final List<String> made = new ArrayList<>();
  private final OfPhrases<Integer> lengths = new OfPhrases<>(VERBS::isPhrase, this::length);

  private int length(String text) {
    made.add(text);
    return text.length();
  }

  @Test
  void aPhraseOfOursIsReadOnce() {
    assertThat(lengths.of("hello")).isEqualTo(5);
    assertThat(lengths.of("hello")).isEqualTo(5);
    assertThat(made).containsExactly("hello");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hello", "hello!", "please help", "hello her name is Ann", "edit Ann", "", "A-3"})
  void nobodyElsesWordsAreKept(String words) {
    lengths.of(words);
    lengths.of(words);
    assertThat(made).as("read each time").containsExactly(words, words);
  }

  /** What a phrase leaves open may be anybody's name, and the signs for it nobody types. */
  @Test
  void aPhraseThatLeavesSomethingOpenIsNotWhole() {
    for (String open : List.of("edit*", "as ~", "snooze # days", "item @", "two # and ~")) {
      assertThat(new Phrase(open).isWhole()).as(open).isFalse();
    }
    assertThat(new Phrase("what can you do").isWhole()).isTrue();
  }
}
