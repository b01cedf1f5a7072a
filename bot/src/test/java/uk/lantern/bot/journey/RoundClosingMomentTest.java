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
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseKey;
import uk.lantern.scheduler.round.response.ResponseStep;

/**
 * attacks.md 65 at the cards of an audit and of the team: one second before the closing moment a
 * step counts, one second after it does not, whether or not anything swept by between; on an
 * ordinary day and in the night that loses an hour. By the night that gains one the DEMO roles have
 * run out; pulses try it. DEMO time never goes back, so the days come in their order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundClosingMomentTest {

  private static final List<String> MOMENTS = List.of("2026-12-15T17:00", "2027-03-28T02:00");

  private static Served served;
  private static AuditDay day;
  private static Chat nina;
  private static Chat jo;
  private static final Map<String, Round> AUDITS = new HashMap<>();
  private static final Map<String, List<Round>> PULSES = new HashMap<>();

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new AuditDay(served);
    Rounding rounding = new Rounding(served);
    nina = served.chat("Nina Shah");
    jo = served.chat("Jo Okoro");
    for (String moment : MOMENTS) {
      LocalDateTime closes = LocalDateTime.parse(moment);
      Round audit = day.single(closes);
      ResponseKey key = new ResponseKey(audit.ref(), "demo_nhs", "1");
      day.responses().take(key, day.key("Nina Shah"), 0, new ResponseStep.Start());
      AUDITS.put(moment, audit);
      // Ten minutes later, so that a slow machine has a second for each press.
      LocalDateTime later = closes.plusMinutes(10);
      PULSES.put(moment, List.of(pulse(rounding, later), pulse(rounding, later)));
    }
  }

  private static Round pulse(Rounding rounding, LocalDateTime closes) {
    return rounding.open("pulse-escalation", RoundAudience.ALL, closes);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  @Order(1)
  void onAnOrdinaryDayAnAuditIsAnsweredUntilTheSecond() {
    auditCloses(MOMENTS.getFirst(), "2026-12-15T17:00:00Z");
  }

  @Test
  @Order(2)
  void onAnOrdinaryDayTheTeamMovesTheClosingUntilTheSecond() {
    teamMayMove(MOMENTS.getFirst(), "2026-12-15T17:10:00Z", "18 December 2026");
  }

  @Test
  @Order(3)
  void inTheNightThatLosesAnHourAnAuditIsAnsweredUntilTheSecond() {
    auditCloses(MOMENTS.getLast(), "2027-03-28T01:00:00Z");
  }

  @Test
  @Order(4)
  void inTheNightThatLosesAnHourTheTeamMovesTheClosingUntilTheSecond() {
    teamMayMove(MOMENTS.getLast(), "2027-03-28T01:10:00Z", "30 March 2027");
  }

  private static Response now(String london) {
    return day.now(AUDITS.get(london), "demo_nhs", "1");
  }

  private void auditCloses(String london, String utc) {
    Instant moment = Instant.parse(utc);
    assertThat(at(moment.minusSeconds(1), nina, answer(now(london), "yes"))).contains("Saved.");
    Response saved = now(london);
    ObjectNode late = answer(saved, "no");
    assertThat(at(moment.plusSeconds(1), nina, late))
        .contains("This round has closed")
        .doesNotContain("Saved.");
    assertThat(now(london)).isEqualTo(saved);
    assertThat(saved.answers().to("held").orElseThrow().value()).isEqualTo("yes");
  }

  private static ObjectNode answer(Response it, String value) {
    Map<String, String> data = new HashMap<>(Map.of("v", "1", "round", it.key().round()));
    data.putAll(Map.of("part", "1", "turn", String.valueOf(it.turn()), "q-held", value));
    return nina.activities().cardAction("audit-answer", data);
  }

  private void teamMayMove(String london, String utc, String to) {
    Instant moment = Instant.parse(utc);
    Round first = PULSES.get(london).getFirst();
    Round second = PULSES.get(london).getLast();
    assertThat(at(moment.minusSeconds(1), jo, moving(first, to)))
        .contains(first.ref() + " is changed.");
    assertThat(at(moment.plusSeconds(1), jo, moving(second, to)))
        // The second when the clock has closed it between the look at it and the change.
        .containsPattern("Not done|This has changed")
        .doesNotContain("is changed");
    assertThat(day.rounds().find(second.ref()).orElseThrow().plan()).isEqualTo(second.plan());
  }

  private static ObjectNode moving(Round it, String to) {
    return jo.activities().message("change round " + it.ref() + " closes " + to + " 17:00");
  }

  private static String at(Instant when, Chat who, ObjectNode activity) {
    List<Shown> all = served.at(when, () -> who.sends(activity));
    return String.join("\n", all.stream().map(Shown::text).toList());
  }
}
