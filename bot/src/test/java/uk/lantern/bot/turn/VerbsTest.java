package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;

/** Every verb as people type it. */
class VerbsTest {

  private static final Verbs VERBS = new Verbs(new MockEnvironment());

  record Typed(String verb, List<String> phrases) {}

  static Stream<Typed> typed() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                VerbsTest.class.getResourceAsStream("/phrases/verbs.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(VerbsTest::typed)
          .toList()
          .stream();
    }
  }

  private static Typed typed(String line) {
    int colon = line.indexOf(':');
    String[] phrases = line.substring(colon + 1).split("\\|");
    return new Typed(line.substring(0, colon), Arrays.stream(phrases).map(String::strip).toList());
  }

  @ParameterizedTest
  @MethodSource("typed")
  void isRecognisedHoweverItIsTyped(Typed typed) {
    assertThat(typed.phrases()).hasSizeGreaterThanOrEqualTo(3);
    for (String phrase : typed.phrases()) {
      assertThat(VERBS.typed(phrase).verb()).as(phrase).isEqualTo(typed.verb());
      assertThat(VERBS.typed("  " + phrase.toUpperCase(java.util.Locale.UK) + " \n").verb())
          .as("in capitals: %s", phrase)
          .isEqualTo(typed.verb());
    }
  }

  /** As patterns compare letters: a long s is an S, the sign of the kelvin a K. */
  @Test
  void lettersOfOtherAlphabetsThatAreTheSameInCapitalsAreTheSame() {
    assertThat(VERBS.typed("\u017ftop").verb()).isEqualTo("stop");
    assertThat(VERBS.typed("than\u212A you").verb()).isEqualTo("thank");
  }

  @Test
  void everyVerbHasItsPhrasesInTheTable() throws IOException {
    assertThat(typed().map(Typed::verb).filter(verb -> !verb.equals(Command.ASK)))
        .containsExactlyInAnyOrderElementsOf(VERBS.names());
  }

  @Test
  void whatFollowsAVerbKeepsItsCaseAndItsMarks() {
    assertThat(VERBS.typed("Edit: Does it apply to Twins?\nAnd to Triplets?"))
        .isEqualTo(
            new Command(
                "pass-on-edit", "Does it apply to Twins?\nAnd to Triplets?", Map.of(), false));
    assertThat(VERBS.typed("edit").words()).isEmpty();
  }

  @Test
  void nothingToLookUpBringsHelp() {
    for (String nothing : List.of("", "   ", "\n", "…", "\uD83D\uDE42", "\u202E\u200D", "!!")) {
      assertThat(VERBS.typed(nothing).verb()).isEqualTo("help");
    }
  }

  @Test
  void theDemoVerbsExistInProfileLocalOnly() {
    MockEnvironment local = new MockEnvironment();
    local.setActiveProfiles("local");
    for (String phrase : List.of("as Jo Okoro", "jump to Tue 10:00", "jump 14 days")) {
      assertThat(VERBS.typed(phrase).verb()).as(phrase).isEqualTo(Command.ASK);
      assertThat(new Verbs(local).typed(phrase).verb()).as(phrase).isNotEqualTo(Command.ASK);
    }
  }

  @Test
  void hostileTextIsReadQuickly() {
    String hostile = "please ".repeat(280) + "x";
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofMillis(500), () -> VERBS.typed(hostile));
  }

  @Test
  void twoFeaturesWithOneVerbStopTheStartAndAreNamed() {
    Feature one = new One();
    Feature two = new Two();
    assertThatThrownBy(() -> new FeatureRouter(VERBS, List.of(one, two)))
        .hasMessage(
            "Two features answer 'help': %s and %s. A verb has one feature."
                .formatted(One.class.getName(), Two.class.getName()));
  }

  @Test
  void aVerbWithoutAFeatureStopsTheStartAndIsNamed() {
    assertThatThrownBy(() -> new FeatureRouter(VERBS, List.of(new One())))
        .hasMessageContaining("my-conversation")
        .hasMessageContaining("add a Feature that names them");
  }

  static class One implements Feature {
    @Override
    public java.util.Set<String> verbs() {
      return java.util.Set.of("help");
    }

    @Override
    public Reply handle(Turn turn, Command command) {
      return new Reply.Silent(ReplyClass.COMMAND);
    }
  }

  static final class Two extends One {}
}
