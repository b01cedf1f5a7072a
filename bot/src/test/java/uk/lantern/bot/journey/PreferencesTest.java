package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.Theme;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.Preferences;

/** Everybody says how they want to be written to, and reads what that changes. */
class PreferencesTest {

  /** Of its own: what others do on the shared one would be planned here, too. */
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.start();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private Chat usual(String person) {
    Chat chat = served.chat(person);
    served.bean(Preferences.class).change(key(person), it -> Preference.USUAL);
    return chat;
  }

  private uk.lantern.scheduler.people.PersonKey key(String person) {
    return served.bean(DemoPeople.class).named(person).orElseThrow().key();
  }

  private Preference kept(String person) {
    return served.bean(Preferences.class).of(key(person));
  }

  @Test
  void theCardSavesWhatIsFilledInAndBecomesTheOverview() {
    Chat ben = usual("Ben Osei");
    assertThat(ben.hears("my preferences"))
        .startsWith("My preferences")
        .contains("Digests: every month.", "Topics: all.", "Weekly reminder: Tuesdays at 10:00.");
    ben.presses("What I get");
    List<Shown> saved =
        ben.presses(
            "Save",
            Map.of(
                "digest", "weekly",
                "topics", "neglect,child_sexual_abuse,emotional_health",
                "jobFamily", "midwife",
                "pausedUntil", ""));
    assertThat(saved).hasSize(1);
    assertThat(saved.getFirst().text())
        .contains("Saved.")
        .contains("Digests: every week.")
        .contains("Topics: Neglect, Child sexual abuse, Emotional health and self-harm.")
        .contains("Learning is chosen for: midwife.");
    assertThat(kept("Ben Osei").topics()).hasSize(3);
    ben.presses("How you write to me");
    ben.presses(
        "Save",
        Map.of("language", "easy", "textOnly", "false", "pulses", "false", "email", "true"));
    assertThat(kept("Ben Osei").pulses()).isFalse();
    assertThat(kept("Ben Osei").topics()).as("of another card").hasSize(3);
  }

  @Test
  void whatIsTypedDoesTheSameAndSaysWhatItChanges() {
    Chat kim = usual("Kim Dale");
    assertThat(kim.hears("I don't work Tuesdays"))
        .contains("Saved.", "Weekdays you do not work: Tuesday.")
        .contains(
            "Your weekly reminder of Tuesday 1 December 2026 will come on Wednesday 2 December"
                + " 2026.");
    assertThat(kim.hears("monthly")).contains("That is how it was already.");
    assertThat(kim.hears("pause until 10 December"))
        .contains("Paused: nothing of my own accord before Thursday 10 December 2026.")
        .contains("I keep the answer and send it afterwards.");
    assertThat(kim.hears("unpause")).contains("Paused: no.");
    assertThat(kim.hears("my topics domestic abuse, self harm"))
        .contains("Topics: Domestic abuse, Emotional health and self-harm.");
    assertThat(kim.hears("my reminders at 1:30")).contains("between 01:00 and 01:59");
    assertThat(kim.hears("my reminders on Sundays")).contains("nothing has changed");
    assertThat(kim.hears("only my topics")).contains("That is how it was already.");
  }

  @Test
  void noTopicIsTakenForAWorryAboutAChild() {
    Chat gwen = usual("Gwen Pryce");
    for (Theme theme : served.bean(Catalogue.class).themes()) {
      assertThat(gwen.hears("my topics " + theme.name())).contains("Topics: " + theme.name() + ".");
    }
  }

  @Test
  void aDayThatIsNotKnownLeavesEverythingAsItWas() {
    Chat lou = usual("Lou Barker");
    assertThat(lou.hears("pause until the cows come home")).contains("so nothing has changed");
    assertThat(kept("Lou Barker")).isEqualTo(Preference.USUAL);
    lou.says("choose my days");
    assertThat(lou.forges("Save", Map.of("day", "tuesday", "time", "01:30")).getFirst().text())
        .contains("between 01:00 and 01:59");
    assertThat(kept("Lou Barker")).isEqualTo(Preference.USUAL);
  }

  @Test
  void theJobThatIsChosenDecidesWhatIsPickedAndNotWhatMayBeSeen() {
    Chat dan = usual("Dan Whitlow");
    String police = dan.hears("what's new for me");
    dan.says("my job is health visitor");
    assertThat(dan.hears("what's new for me")).isNotEqualTo(police).contains("health visitors");
    assertThat(dan.hears("who am i")).contains("police officer");
  }

  @Test
  void aPracticeUserReadsThatNothingIsPlannedAndTheTeamReadsWhy() {
    Chat helen = served.chat("Helen Voss");
    assertThat(helen.hears("what will I receive next week"))
        .contains("from Monday 30 November 2026 to Sunday 6 December 2026")
        .contains("Nothing is planned for you in these days.");
    helen.says("what colour is the tea in the moon cheese");
    helen.presses("Ask the partnership team");
    helen.presses(
        "Send with my name", Map.of("question", "what colour is the tea in the moon cheese"));
    Chat priya = served.chat("Priya Nair");
    assertThat(priya.hears("what will I receive next week, and why?"))
        .contains("The list of waiting questions")
        .contains("You are in the partnership team, and ")
        .contains("Monday 30 November 2026 at 10:00", "Friday 4 December 2026 at 10:00");
    assertThat(priya.hears("I don't work Wednesdays"))
        .contains("The list of waiting questions: it will not come on Wednesday 25 November 2026");
    assertThat(priya.hears("what will I receive next week"))
        .contains(
            "Wednesday 2 December 2026: you do not work then. It comes on Thursday 3 December 2026"
                + " at 10:00.")
        .doesNotContain("Wednesday 2 December 2026 at 10:00");
    assertThat(priya.hears("what will I receive in December"))
        .contains("Friday 25 December 2026: a bank holiday.");
  }
}
