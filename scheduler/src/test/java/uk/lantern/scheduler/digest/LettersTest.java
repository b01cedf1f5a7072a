package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.digest.audience.FrequencyPolicy;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.DigestFrequency;

class LettersTest extends DigestWorld {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

  @Test
  void theCardSaysWhomItIsForHowLongItTakesAndWhenTheNextComes() {
    DigestEdition edition = sending();
    done(editions.schedule(approved().ref(), LEE, LocalDateTime.parse("2026-12-08T10:00")));
    Map<String, Object> card = letters.forReader(edition, MAYA);
    assertThat(card)
        .containsEntry("edition", edition.ref())
        .containsEntry("title", "Learning digest, December 2026")
        .containsEntry("for", "health visitors")
        .containsEntry("minutes", 1)
        .containsEntry("next", "Tuesday 8 December 2026")
        .doesNotContainKeys("intro", "corrections");
    assertThat(items(card).getFirst())
        .isEqualTo(
            Map.of(
                "no", 1,
                "itemId", "LI-1",
                "heading", "Title of LI-1",
                "text",
                    "Ask who else helps to look after the baby. Most records did not say who the"
                        + " father was.",
                "doThis", "Write down what they say.",
                "source", "Example Partnership, September 2026"));
  }

  @Test
  void aPreviewIsTheCardOfSomebodyOfThatJob() {
    library.put(Items.item("LI-2", Set.of("midwife"), Set.of("neglect")));
    DigestEdition draft = draft();
    assertThat(items(letters.preview(draft, "midwife"))).hasSize(2);
    assertThat(letters.preview(draft, "midwife")).containsEntry("for", "midwives");
    assertThat(items(letters.preview(draft, "teacher"))).hasSize(1);
  }

  @Test
  void theMessageItselfHoldsTheReferenceAndNoWords() {
    DigestEdition edition = sending();
    assertThat(outbox.waiting(10))
        .hasSize(4)
        .allSatisfy(
            it -> assertThat(it.message().values()).isEqualTo(Map.of("edition", edition.ref())));
  }

  @Test
  void preferencesCountUpToTheLastMoment() {
    DigestEdition edition = sending();
    preferences.change(MAYA, it -> it.withTopics(Set.of("online")));
    preferences.change(BO, it -> it.withDigest(DigestFrequency.ONLY_IMPORTANT));
    assertThat(deliver()).extracting(Message::recipient).containsExactlyInAnyOrder(LEE, QUINN);
    assertThat(count(edition, ReportWord.PAUSED)).isEqualTo(2);
  }

  @Test
  void ofTwoEditionsThatWaitAtOnceWhoeverWantsOneAMonthGetsTheFirst() {
    DigestEdition first = sending();
    sending();
    assertThat(deliver())
        .hasSize(4)
        .allSatisfy(it -> assertThat(it.key().what()).isEqualTo(first.ref()));
  }

  @Test
  void somebodyForWhoseJobThereIsNothingGetsNothingAndThatIsNoPause() {
    library.put(Items.item("LI-1", Set.of("midwife"), Set.of("neglect")));
    library.put(Items.item("LI-2", Set.of("midwife"), Set.of("neglect")));
    DigestEdition edition = sending();
    preferences.change(MAYA, it -> it.withJobFamily("midwife"));
    assertThat(deliver()).extracting(Message::recipient).containsExactly(MAYA);
    assertThat(count(edition, ReportWord.CANCELLED)).isEqualTo(3);
  }

  @Test
  void theNewestEditionIsOneThatWentOut() {
    assertThat(letters.newest()).isEmpty();
    DigestEdition sent = sent();
    draft();
    assertThat(letters.newest().map(DigestEdition::ref)).contains(sent.ref());
  }

  @Test
  void howOftenIsCountedFromWhatTheyGot() {
    assertThat(wants(DigestFrequency.WEEKLY, DAY.minusDays(1))).isTrue();
    assertThat(wants(DigestFrequency.FORTNIGHTLY, DAY.minusDays(13))).isTrue();
    assertThat(wants(DigestFrequency.FORTNIGHTLY, DAY.minusDays(12))).isFalse();
    assertThat(wants(DigestFrequency.MONTHLY, LocalDate.of(2026, 12, 1))).isFalse();
    assertThat(wants(DigestFrequency.MONTHLY, LocalDate.of(2026, 11, 30))).isTrue();
    assertThat(wants(DigestFrequency.MONTHLY, LocalDate.of(2025, 12, 15))).isTrue();
    assertThat(wants(DigestFrequency.ONLY_IMPORTANT)).isFalse();
    assertThat(wants(DigestFrequency.PAUSED)).isFalse();
  }

  @Test
  void anImportantEditionGoesToEverybodyButThoseWhoPaused() {
    for (DigestFrequency frequency : DigestFrequency.values()) {
      assertThat(FrequencyPolicy.wants(frequency, true, DAY, List.of(DAY.minusDays(1))))
          .isEqualTo(frequency != DigestFrequency.PAUSED);
    }
  }

  private static boolean wants(DigestFrequency frequency, LocalDate... earlier) {
    return FrequencyPolicy.wants(frequency, false, DAY, List.of(earlier));
  }

  @SuppressWarnings("unchecked") // the composer made it
  private static List<Map<String, Object>> items(Map<String, Object> card) {
    return (List<Map<String, Object>>) card.get("items");
  }
}
