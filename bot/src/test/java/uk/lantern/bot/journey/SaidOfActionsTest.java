package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.action.Action;

/** What managers and officers write of an action in their own words, none of it a question. */
class SaidOfActionsTest {

  private static final LocalDate DUE = LocalDate.of(2027, 1, 22);

  private static Served served;
  private static Acting acting;
  private static Chat sam;
  private static Chat jo;

  @BeforeAll
  static void start() {
    served = Served.start();
    acting = new Acting(served);
    sam = served.chat("Sam Lee");
    jo = served.chat("Jo Okoro");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Action started() {
    return acting.started("Sam Lee", "Brief the team", DUE);
  }

  private static String number(Action action) {
    return action.ref().substring(2);
  }

  @Test
  void aNumberAloneNamesAnActionInEveryCommandOfItsOwner() {
    Action one = started();
    assertThat(sam.hearsAll("I'm stuck on " + number(one) + " because nobody answers"))
        .contains("I have asked the quality assurance officer to call you", one.ref());
    assertThat(sam.hearsAll("done " + number(one))).contains(one.ref() + ": evidence");
    assertThat(sam.hearsAll("Give " + number(one) + " to Mo Ahmed"))
        .contains("Pass to Mo Ahmed, of the same agency?", one.ref());
    assertThat(
            sam.hearsAll(
                "can I have an extension on "
                    + number(one)
                    + " until 12 February? Staff are off sick. Low risk. We emailed the guide"))
        .contains("Your request for Friday 12 February 2027 is sent", one.ref());
    Action asked = acting.proposed("Sam Lee", "Write the guide", DUE);
    assertThat(sam.hearsAll("agree " + number(asked) + " with new date 15 April"))
        .contains("You have agreed, with the new date Thursday 15 April 2027", asked.ref());
  }

  @Test
  void aSnoozeIsSaidInOneSentence() {
    Action one = acting.started("Sam Lee", "Brief the team", LocalDate.of(2026, 12, 15));
    assertThat(sam.hearsAll("snooze " + number(one) + " until friday"))
        .as("a day of one's own choosing is none of the three")
        .contains("When shall I remind you?", one.ref());
    assertThat(acting.now(one.ref()).progress().snoozes()).isEmpty();
    assertThat(sam.hearsAll("snooze " + one.ref() + " for a week"))
        .contains("I will remind you on Tuesday 1 December 2026", "1 of 2 snoozes used.");
  }

  @Test
  void onlyWhatIsPossibleIsOffered() {
    Action soon = acting.started("Sam Lee", "Brief the team", LocalDate.of(2026, 11, 26));
    assertThat(sam.hears("remind me later of " + soon.ref())).contains("When shall I remind you?");
    assertThat(Chat.titles(sam.latest()))
        .contains("Tomorrow")
        .doesNotContain("In 3 working days", "Next Tuesday");
    Action far = acting.started("Sam Lee", "Brief the team", LocalDate.of(2027, 3, 31));
    assertThat(sam.hears("remind me later of " + far.ref()))
        .contains("I have not done that")
        .doesNotContain("When shall I remind you?");
  }

  @Test
  void sendIsTheWordOnTheButtonOfWhatIsPassedOn() {
    Action one = started();
    sam.says("pass " + one.ref() + " to Mo");
    assertThat(sam.hearsAll("send")).contains("Mo Ahmed is asked to take it over");
    assertThat(acting.now(one.ref()).people().handover()).isEqualTo(acting.key("Mo Ahmed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how is %s doing",
        "when is %s due?",
        "who checks %s",
        "I can't deliver %s",
        "please delete %s"
      })
  void whateverElseNamesAnActionShowsHowItStandsAndChangesNothing(String words) {
    Action one = started();
    String said = words.formatted(one.ref());
    String heard = sam.hearsAll(said);
    assertThat(heard).contains(one.ref() + ": Brief the team", "Due: Friday 22 January 2027.");
    boolean unclear = heard.contains("I am not sure what is to be done with it");
    assertThat(unclear).isEqualTo(said.startsWith("I ") || said.startsWith("please"));
    assertThat(Chat.titles(sam.latest())).contains("Update", "Ask for more time");
    assertThat(acting.now(one.ref())).isEqualTo(one);
  }

  @Test
  void whatIsNotTheirsToSeeIsAQuestionToTheLibraryLikeWhatIsNotThere() {
    Action one = started();
    Chat kim = served.chat("Kim Dale");
    String forbidden =
        kim.hearsAll("how is " + one.ref() + " doing").replace(one.ref(), "A-999999");
    assertThat(forbidden)
        .isEqualTo(kim.hearsAll("how is A-999999 doing"))
        .doesNotContain("Brief the team");
    assertThat(sam.hearsAll("what have we learned about children missing near the A27"))
        .as("a road is no action")
        .doesNotContain("I cannot find that");
  }

  @Test
  void notMeIsRefusedBeforeAnybodyFillsInAForm() {
    Action one = started();
    assertThat(sam.hearsAll("not me " + one.ref()))
        .contains("That does not fit where the action stands now.");
    assertThat(acting.now(one.ref())).isEqualTo(one);
  }

  @Test
  void theOfficerWhoOpensItFindsTheWayToCheckAndToManageIt() {
    Action one = started();
    jo.says(one.ref());
    assertThat(Chat.titles(jo.latest())).contains("Manage").doesNotContain("Check the evidence");
    new PlanDay(served).sendsEvidence(one.ref());
    jo.says(one.ref());
    assertThat(jo.presses("Check the evidence").getFirst().text())
        .contains("Check " + one.ref(), "How did you check?");
    assertThat(jo.hearsAll("check " + number(one))).contains("Check " + one.ref());
    jo.says(one.ref());
    assertThat(jo.presses("Manage").getFirst().text()).contains(one.ref(), "How we will know");
    sam.says(one.ref());
    assertThat(Chat.titles(sam.latest()))
        .as("never a button that is only refused")
        .doesNotContain("Manage", "Check the evidence");
  }

  @Test
  void anActionIsProposedInThatWordToo() {
    String said =
        jo.hearsAll("propose an action for R-031: brief the team; owner Sam Lee; due 31 Mar");
    assertThat(said).contains("is proposed", "With Sam Lee.");
  }

  @Test
  void whatIsOverdueIsAnsweredByTheList() {
    for (String words : List.of("what is overdue?", "which of my actions are overdue")) {
      assertThat(sam.hearsAll(words)).as(words).contains("You have ", "A-105");
    }
  }
}
