package uk.lantern.bot.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What owners type about evidence and colleagues, taken apart. */
class TypedEvidenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24); // a Tuesday

  @Test
  void evidenceIsReadInOneSentence() {
    assertThat(
            EvidenceWords.read(
                "https://files.example.org/audit.xlsx record audit 20 Nov: 17 of 20 records show"
                    + " the prompt (85%). No child data.",
                TODAY))
        .isEqualTo(
            new EvidenceWords.Read(
                "https://files.example.org/audit.xlsx",
                "record_audit",
                LocalDate.of(2026, 11, 20),
                "17 of 20 records show the prompt (85%)",
                true));
    assertThat(EvidenceWords.read("done, here's the audit", TODAY))
        .isEqualTo(new EvidenceWords.Read("", "record_audit", null, "audit", false));
    assertThat(EvidenceWords.read("minutes of 3/11, https://a.example/m.", TODAY).link())
        .isEqualTo("https://a.example/m");
    assertThat(EvidenceWords.read("the child's data is in it", TODAY).declared()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "pass it to Mo,Mo",
    "pass A-118 to Mo Ahmed please,Mo Ahmed",
    "pass 118 to mo ahmed,mo ahmed",
    "pass it to,''",
    "pass it on,''"
  })
  void aColleagueIsNamed(String typed, String name) {
    assertThat(NameWords.passedTo(typed)).isEqualTo(name);
  }

  @Test
  void notMeSaysWhyAndWho() {
    assertThat(NameWords.notMe("not me, try Mo Ahmed because I moved team"))
        .isEqualTo(new NameWords.Named("Mo Ahmed", "I moved team"));
    assertThat(NameWords.notMe("A-112 is not me: I moved team"))
        .isEqualTo(new NameWords.Named("", "I moved team"));
    assertThat(NameWords.notMe("not me")).isEqualTo(new NameWords.Named("", ""));
  }

  @Test
  void hostileTextIsReadQuickly() {
    for (String part : java.util.List.of("by ", "15 ", "risk, ", "a-", "https://", "no child ")) {
      String hostile = part.repeat(2_000 / part.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofMillis(500),
          () -> {
            DueWords.find(hostile, TODAY);
            MoreTimeWords.read(hostile, TODAY);
            EvidenceWords.read(hostile, TODAY);
            UpdateWords.said(hostile);
            NameWords.notMe(hostile);
            NameWords.passedTo(hostile);
            ActionRef.without(hostile);
          },
          part);
    }
  }
}
