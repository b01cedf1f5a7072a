package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/** Attacks 59 to 75 and 84 to 90 on the cards with which the team leads rounds. */
class RoundAttacksTest {

  private static final String ABSENT = "I cannot find that, or it is not yours to see.";
  private static final Served SERVED = RoundDay.served();

  private final RoundDay day = new RoundDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");
  private final Chat maya = SERVED.chat("Maya Fern");

  private static ObjectNode press(Chat chat, String verb, Map<String, String> data) {
    Map<String, String> all = new LinkedHashMap<>(data);
    all.put("v", "1");
    all.put("verb", verb);
    return chat.activities().cardAction(verb, all);
  }

  private static String pressed(Chat chat, String verb, Map<String, String> data) {
    return chat.sends(press(chat, verb, data)).getFirst().text();
  }

  private int rounds() {
    return SERVED.bean(Rounds.class).in(List.of(RoundState.values()), 1_000).size();
  }

  @Test
  void case59AButtonOfTheTeamPressedBySomebodyElseChangesNothing() {
    String ref = day.openPulse(jo);
    long turn = day.now(ref).turn();
    for (String verb :
        List.of(
            "round-open",
            "round-edit",
            "round-close",
            "round-cancel",
            "round-words",
            "round-tell",
            "round-archive",
            "round-outstanding",
            "round-nudge",
            "round-finding",
            "moderate",
            "moderate-save",
            "assurance")) {
      String said = pressed(maya, verb, Map.of("round", ref, "of", "now", "reason", "x y"));
      assertThat(said).as(verb).contains("I cannot ", " can.").doesNotContain("Challenge");
    }
    assertThat(day.now(ref).turn()).isEqualTo(turn);
  }

  @Test
  void case60WhatIsNotThereAndWhatIsNotTheirsSoundAlike() {
    String ref = day.openPulse(jo);
    Chat nia = SERVED.chat("Nina Shah");
    assertThat(nia.hears("results of " + ref)).isEqualTo(ABSENT);
    assertThat(nia.hears("results of P-9999")).isEqualTo(ABSENT);
    assertThat(jo.hears("round P-9999")).isEqualTo(ABSENT);
    assertThat(pressed(jo, "round-open", Map.of("round", "{\"$gt\":\"\"}"))).isEqualTo(ABSENT);
  }

  @Test
  void case61And62WhatNoInputOffersIsRefusedWithWordsAndDraftsNothing() {
    int before = rounds();
    for (String form : List.of("", "nonsense", "[5]", "{\"$gt\":0}", "null")) {
      String said =
          pressed(
              jo,
              "round-new",
              Map.of("form", form, "audience", "all", "closes", "4 December 17:00"));
      assertThat(said).as(form).contains("I do not know that questionnaire. They are: ");
    }
    assertThat(pressed(jo, "round-new", Map.of("form", "pulse-escalation", "extra", "1")))
        .contains("Please fill in: ");
    assertThat(rounds()).isEqualTo(before);
  }

  @Test
  void case63TheSamePressManyTimesIsOneRound() {
    int before = rounds();
    ObjectNode press =
        press(
            jo,
            "round-new",
            Map.of("form", "pulse-escalation", "audience", "all", "closes", "4 December 17:00"));
    for (int copy = 0; copy < 5; copy++) {
      jo.delivers(press.deepCopy());
    }
    assertThat(rounds()).isEqualTo(before + 1);
  }

  @Test
  void case64AnOldCardIsToldThatItHasChangedAndAStepOutOfOrderDoesNotFit() {
    String ref = RoundDay.ref(jo.hears("new round pulse-supervision; to all; closes 4 December"));
    String old = String.valueOf(day.now(ref).turn());
    jo.says("change round " + ref + " closes 11 December 17:00");
    assertThat(pressed(jo, "round-launch", Map.of("round", ref, "turn", old, "of", "now")))
        .contains("This has changed");
    assertThat(day.now(ref).state()).isEqualTo(RoundState.DRAFT);
    assertThat(jo.hears("close round " + ref + " now")).contains("Not done");
    assertThat(jo.hears("you said " + ref + " it helps; doing more; by 15 January"))
        .contains("Not done");
    assertThat(jo.hears("archive " + ref)).contains("Not done");
  }

  @Test
  void anonymityAndAudienceAreFixedOnceItIsLaunched() {
    String ref = day.openPulse(jo);
    Round before = day.now(ref);
    assertThat(jo.hears("change round " + ref + " to DEMO Lantern Police")).contains("Not done");
    String turn = String.valueOf(before.turn());
    assertThat(
            pressed(
                jo,
                "round-edit",
                Map.of("round", ref, "turn", turn, "form", "training-neglect", "year", "2026-27")))
        .contains("Not done");
    assertThat(day.now(ref).plan()).isEqualTo(before.plan());
    assertThat(jo.hears("change round " + ref + " closes 11 December 17:00"))
        .contains(ref + " is changed.", "Closes Friday 11 December 2026, 17:00");
    assertThat(jo.hears("change round " + ref + " closes 2 December 17:00"))
        .contains("After the launch dates only move later.");
  }

  @Test
  void case72And84TextIsShownAsItIsAndBounded() {
    String ref = RoundDay.ref(jo.hears("new round pulse-supervision; to all; closes 4 December"));
    String hostile = "[APPROVED](https://evil.example) ${7*7} {{x}} **bold** <at>everyone</at>";
    jo.says("change round " + ref + " title " + hostile);
    String card = String.valueOf(jo.says("round " + ref).getFirst().card());
    assertThat(card).doesNotContain("](https://evil.example)").doesNotContain("\"mentioned\"");
    assertThat(jo.hears("round " + ref).replace("\u2060", "")).contains("${7*7} {{x}}");
    assertThat(pressed(jo, "round-edit", Map.of("round", ref, "title", "very long ".repeat(500))))
        .contains("That is too long.");
  }

  @Test
  void case110AndBlockedWordsNeverReachWhatPeopleAreTold() {
    String ref = day.closedPulse(jo);
    assertThat(
            jo.hearsAll(
                "you said "
                    + ref
                    + " Sarah Jones's mother rang 07700 900123; doing we answer;"
                    + " by 15 January"))
        .contains("may identify a person");
    assertThat(day.now(ref).state()).isEqualTo(RoundState.CLOSED);
  }

  @Test
  void theSameWayOnIsRefusedByRoleBeforeAnythingIsLookedUp() {
    assertThat(maya.hears("moderate MA-2026-99")).contains("I cannot ", " can.");
    assertThat(maya.hears("results of P-9999")).contains("I cannot ", " can.");
    assertThat(maya.hears("new round")).contains("I cannot ", " can.");
  }
}
