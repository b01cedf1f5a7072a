package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundAudience;

/**
 * attacks.md 65 at the card: one second before the closing moment an answer counts, one second
 * after it does not, on an ordinary day and in both nights of the clock change. DEMO time never
 * goes back, so the days come in their order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosingMomentTest {

  private static Served served;
  private static Rounding rounding;
  private static Chat sam;
  private static final Map<String, Round> ROUNDS = new HashMap<>();

  @BeforeAll
  static void start() {
    served = Served.start();
    rounding = new Rounding(served);
    sam = served.chat("Sam Lee");
    // All at once: by next autumn the team's roles will have run out.
    List.of("2026-12-04T17:00", "2027-03-28T02:00", "2027-10-31T00:30", "2027-10-31T02:30")
        .forEach(closes -> ROUNDS.put(closes, open(LocalDateTime.parse(closes))));
  }

  private static Round open(LocalDateTime closes) {
    return rounding.open("pulse-escalation", RoundAudience.ALL, closes);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  @Order(1)
  void onAnOrdinaryDay() {
    closesAt("2026-12-04T17:00", "2026-12-04T17:00:00Z");
  }

  @Test
  @Order(2)
  void inTheNightThatLosesAnHour() {
    closesAt("2027-03-28T02:00", "2027-03-28T01:00:00Z");
  }

  @Test
  @Order(3)
  void inTheNightThatGainsAnHourBeforeIt() {
    closesAt("2027-10-31T00:30", "2027-10-30T23:30:00Z");
  }

  @Test
  @Order(4)
  void inTheNightThatGainsAnHourAfterIt() {
    closesAt("2027-10-31T02:30", "2027-10-31T02:30:00Z");
  }

  private void closesAt(String london, String utc) {
    Instant moment = Instant.parse(utc);
    Round round = ROUNDS.get(london);
    assertThat(answersAt(moment.minusSeconds(1), round, "no")).contains("Question 2 of 2");
    assertThat(rounding.next(round, "Sam Lee", Stage.ONCE)).isPresent();
    String late = answersAt(moment.plusSeconds(1), round, "used");
    assertThat(late).contains("These questions are closed", "not saved").doesNotContain("Question");
    assertThat(rounding.next(round, "Sam Lee", Stage.ONCE)).isEmpty();
  }

  private static String answersAt(Instant when, Round round, String answer) {
    Map<String, String> data = new HashMap<>(Map.of("v", "1", "round", round.ref()));
    data.putAll(Map.of("stage", "ONCE", "question", "knew-how", "answer", answer));
    List<Shown> all =
        served.at(when, () -> sam.sends(sam.activities().cardAction("pulse-answer", data)));
    return String.join("\n", all.stream().map(Shown::text).toList());
  }
}
