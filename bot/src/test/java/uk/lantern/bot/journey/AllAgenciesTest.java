package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.round.part.RoundState;

/** A case that more than two organisations audited: moderators read each of them. */
class AllAgenciesTest {

  private static final Served SERVED = RoundDay.served();
  private static final List<String> AUDITORS =
      List.of("Nina Shah", "Farah Iqbal", "Dan Whitlow", "Tom Adeyemi", "Kim Dale");

  private final RoundDay day = new RoundDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");
  private String ref;
  private List<String> sent;

  @BeforeEach
  void closed() {
    ref =
        RoundDay.ref(
            jo.hears(
                "new round audit-voice-domestic-abuse; to all; closes 15 December 17:00;"
                    + " year 2026-27; priority 4; cases C03, C07; meeting 14 January"));
    jo.says("launch " + ref + " now");
    day.awaits(ref, RoundState.OPEN);
    sent = AUDITORS.stream().filter(name -> day.isAsked(ref, name)).toList();
    sent.forEach(name -> day.sends(ref, name, "C07"));
    day.closes(jo, ref);
  }

  @Test
  void everyOrganisationsWholeAnswerIsReachedByButtons() {
    assertThat(sent).as("more than have a button of their own").hasSizeGreaterThan(2);
    jo.says("moderate " + ref + "-C07");
    String list = jo.presses("All answers, by organisation").getFirst().text();
    List<String> agencies = sent.stream().map(day::agencyOf).distinct().toList();
    assertThat(agencies).hasSizeGreaterThan(2).allSatisfy(name -> assertThat(list).contains(name));
    for (String agency : agencies) {
      jo.says("moderate " + ref + " C07 all answers");
      assertThat(jo.presses("All answers of " + agency).getFirst().text())
          .as(agency)
          .contains(ref + "-C07", agency, "Voice and lived experience");
      String rest = jo.presses("More of " + agency).getFirst().text();
      assertThat(rest).as(agency).doesNotContain("Voice and lived experience");
      while (Chat.titles(jo.latest()).contains("More of " + agency)) {
        rest += jo.presses("More of " + agency).getFirst().text();
      }
      assertThat(rest).as(agency).contains("What worked well?", "What needs to happen?");
      assertThat(jo.presses("Back to " + ref + "-C07").getFirst().text())
          .contains("Nothing is agreed yet.");
    }
  }

  @Test
  void soItIsByTypedWords() {
    for (String agency : sent.stream().map(day::agencyOf).distinct().toList()) {
      assertThat(jo.hears("moderate " + ref + "-C07 " + agency))
          .as(agency)
          .contains(agency, "Voice and lived experience")
          .doesNotContain("Nothing is agreed yet.");
    }
    assertThat(jo.hears("moderate " + ref + "-C07 DEMO Nowhere")).contains("Nothing is agreed yet");
  }

  @Test
  void manyCasesAreTurnedOverPageByPage() {
    String many =
        RoundDay.ref(
            jo.hears(
                "new round audit-supervision; to all; closes 15 December 17:00; year 2026-27;"
                    + " priority 1; samples DEMO Harebell Community NHS Trust 12"));
    jo.says("launch " + many + " now");
    day.awaits(many, RoundState.OPEN);
    for (int record = 1; record <= 12; record++) {
      day.sends(many, "Nina Shah", String.valueOf(record));
    }
    day.closes(jo, many);
    assertThat(jo.hears("moderate " + many)).contains(many).doesNotContain("There are ");
    String second = jo.presses("More cases").getFirst().text();
    assertThat(jo.hears("moderate " + many + " page 2")).isEqualTo(second);
    assertThat(Chat.titles(jo.latest())).hasSize(2).noneMatch(it -> it.equals("More cases"));
  }
}
