package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.round.part.RoundState;

/** The life of a pulse, as the partnership team leads it in chat. */
class PulseRoundTest {

  private static final Served SERVED = RoundDay.served();

  private final RoundDay day = new RoundDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");
  private final Chat priya = SERVED.chat("Priya Nair");

  @Test
  void aPulseIsDraftedOnOneCardOfFourInputsLookedAtOnceMoreAndLaunched() {
    jo.says("new round");
    assertThat(jo.input("closes").path("isRequired").asBoolean()).isTrue();
    assertThat(
            jo.presses(
                    "Make the draft",
                    Map.of(
                        "form", "pulse-escalation",
                        "audience", "everybody",
                        "closes", "4 December 17:00",
                        "results", "2026-12-11"))
                .getFirst()
                .text())
        .contains(
            "is drafted. Nobody has been asked yet.",
            "Closes Friday 4 December 2026, 17:00. Results Friday 11 December 2026.",
            "Anonymous: answers are kept without a name. This cannot be changed");
    assertThat(jo.presses("Launch").getFirst().text())
        .contains("It is put to ", "how answers are kept cannot be changed");
    String ref = RoundDay.ref(jo.presses("Launch it now").getFirst().text());
    day.awaits(ref, RoundState.OPEN);
    assertThat(jo.hears("rounds")).contains(ref, "Pulse. Open.");
  }

  @Test
  void case118NobodyIsToldWhoIsOutstandingInAnAnonymousRoundNorHowMany() {
    String ref = day.openPulse(jo);
    day.everybodyAnswers(ref);
    assertThat(jo.hears("who is outstanding in " + ref))
        .contains("I cannot show that, to anyone.", "nobody knows who has answered")
        .doesNotContain("Maya Fern")
        .doesNotContainPattern("Outstanding: \\d");
    assertThat(jo.hears("nudge " + ref)).contains("Nobody knows who has answered");
    assertThat(SERVED.chat("Maya Fern").hears("who is outstanding in " + ref))
        .contains("I cannot show you who is outstanding", "can.");
    assertThat(Chat.titles(jo.says("round " + ref)))
        .doesNotContain("Who is outstanding", "Remind them");
  }

  @Test
  void case114NothingIsCountedWhileItIsOpen() {
    String ref = day.openPulse(jo);
    String before = jo.hears("results of " + ref) + jo.hears("round " + ref) + jo.hears("rounds");
    day.everybodyAnswers(ref);
    String after = jo.hears("results of " + ref) + jo.hears("round " + ref) + jo.hears("rounds");
    assertThat(after).isEqualTo(before).contains("no results and no counts before it has closed");
  }

  @Test
  void whatPeopleSaidIsReadEditedToldAndArchivedInThatOrder() {
    String ref = day.closedPulse(jo);
    assertThat(jo.hears("archive " + ref))
        .contains("Not done", "First tell the people who were asked");
    jo.says("results of " + ref);
    assertThat(jo.hears("results of " + ref))
        .contains("people answered.", "%", "A group of fewer than 5 is not shown.");
    assertThat(jo.hears("you said " + ref))
        .contains("You said, we are doing: " + ref, "Everybody who was asked gets this.");
    assertThat(
            jo.presses(
                    "Send it to everybody who was asked",
                    Map.of(
                        "said", "Half of you knew how to escalate.",
                        "doing", "We publish contact names.",
                        "by", "2027-01-15"))
                .getFirst()
                .text())
        .contains("it goes to everybody who was asked", "By Friday 15 January 2027.");
    assertThat(jo.presses("Archive").getFirst().text()).contains(ref + " is archived.");
    assertThat(day.now(ref).state()).isEqualTo(RoundState.ARCHIVED);
  }

  @Test
  void whatIsDoneCanBeTypedWithOrWithoutANameBeforeItsFirstPart() {
    for (String said :
        List.of("said: half know how", "half know how", ": You said: half know how")) {
      String ref = day.closedPulse(jo);
      assertThat(jo.hears("you said " + ref + " " + said + "; doing: we list names; by: 15 Jan"))
          .contains("it goes to everybody who was asked", "You said: “half know how”.")
          .contains("By Friday 15 January 2027");
    }
  }

  @Test
  void oneOfTheTeamReadsTheWordsFirstAndNothingIsShownBeforeTheyCleared() {
    String ref = day.closedPulse(jo);
    assertThat(jo.hears("results of " + ref)).doesNotContain("People wrote words");
    String first = jo.hears("words of " + ref);
    assertThat(first).contains("You are the first to read them.", "Texts 1 to 4 of");
    String id = jo.button("Show these as edited").path("data").path("of").asString("");
    assertThat(id).isEqualTo("0");
    List<Shown> next = jo.presses("Show these as edited", inputs(jo, "A list would help"));
    assertThat(next.getFirst().text()).contains("Texts 5 to 8 of");
    assertThat(jo.hears("results of " + ref)).contains("People wrote words, too.");
    assertThat(priya.hears("words of " + ref)).doesNotContain("A list of names to call");
  }

  /** The inputs of the card that was shown last, all with the same text. */
  private static Map<String, String> inputs(Chat chat, String text) {
    return chat.latest().stream()
        .filter(shown -> shown.card() != null)
        .flatMap(shown -> shown.card().findParents("label").stream())
        .map(input -> input.path("id").asString(""))
        .filter(id -> id.startsWith("w-"))
        .collect(java.util.stream.Collectors.toMap(id -> id, id -> text));
  }

  @Test
  void aFindingBecomesARecommendationInOneStep() {
    String ref = day.closedPulse(jo);
    assertThat(
            jo.hears(
                "finding from "
                    + ref
                    + " Publish a named person to call for each organisation; plan DEMO-01;"
                    + " to DEMO Lantern Police"))
        .contains("is written down, from " + ref, "“Publish a named person to call");
    assertThat(jo.presses(Chat.titles(jo.latest()).getFirst()).getFirst().text())
        .contains("Recommendation R-", ref);
  }
}
