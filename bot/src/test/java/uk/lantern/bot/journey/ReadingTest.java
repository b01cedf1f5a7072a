package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.bot.journey.DigestDay.HIDDEN_MEN;
import static uk.lantern.bot.journey.DigestDay.counted;
import static uk.lantern.bot.journey.DigestDay.edition;
import static uk.lantern.bot.journey.DigestDay.maya;
import static uk.lantern.bot.journey.DigestDay.reader;
import static uk.lantern.bot.journey.DigestDay.served;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import uk.lantern.bot.card.Card;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.trail.TeamDiscussion.Sharing;

/**
 * Dialogue S2: a practitioner gets a digest, uses it in a team meeting and says what came of it.
 */
class ReadingTest {

  /** People whom nobody plays get theirs at the same desk. */
  private static final String HERS = "For Maya Fern (DEMO)\nLearning digest";

  @Test
  void line1TheDigestComesByItselfWithoutItsTopicOnALockedScreen() {
    String card = maya().awaits(HERS);
    assertThat(card)
        .contains(edition().title())
        .contains("For health visitors.")
        .contains("1. ", "2. ", "Do this: ", "Source: ")
        .contains("Worried about a child now? I cannot take concerns.");
    JsonNode sent =
        maya().thread().stream()
            .filter(it -> Shown.ofActivity(it).text().contains(HERS))
            .findFirst()
            .orElseThrow();
    assertThat(sent.path("summary").asString(""))
        .isEqualTo("You have a safeguarding partnership update.");
    assertThat(Chat.titles(List.of(Shown.ofActivity(sent))))
        .containsSubsequence(
            "Read 1",
            "Read 2",
            "Save for later",
            "Change what I get",
            "Tell us what you did",
            "What to do");
  }

  @Test
  void lines2To11ByTheButtons() {
    Chat sam = reader("Sam Lee");
    assertThat(sam.hears("my digest")).contains(edition().title());
    assertThat(sam.presses("Read 1").getFirst().text())
        .contains("1 of ", "Do this: ", "Source: ")
        .contains("Hidden men");
    sam.presses("Use in my team meeting");
    List<Shown> team = sam.says("use " + HIDDEN_MEN + " in my team meeting");
    assertThat(team.getFirst().text())
        .contains("For your team meeting: 7 minutes")
        .contains("Which men could we name in this week's families?")
        .contains("What in our forms or hours keeps fathers out?")
        .contains("How do we ask safely when abuse is possible?")
        .contains("No names needed.");
    assertThat(sam.hears("used it today with the team, 9 people"))
        .contains("Logged: 1 team discussion, 9 people, health visitor.")
        .contains("No names or case details");
    assertThat(sam.hears("We'll add a father/partner prompt to the 6-8 week check template"))
        .contains("May the partnership share this idea?");
    assertThat(sam.presses("Yes, without").getFirst().text())
        .contains("Done. The partnership may share it, without your team's name.")
        .contains("The next digest has no date yet.");
    assertThat(sam.presses("Monthly").getFirst().text()).contains("Digests: every month.");
    assertOneIsCountedWithoutItsTeam();
  }

  private static void assertOneIsCountedWithoutItsTeam() {
    assertThat(counted())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.people()).isEqualTo(9);
              assertThat(it.edition()).isEqualTo(edition().ref());
              assertThat(it.on()).isEqualTo("2026-11-24");
              assertThat(it.idea().different()).startsWith("We'll add a father/partner prompt");
              assertThat(it.idea().may()).isEqualTo(Sharing.WITHOUT_TEAM);
              assertThat(it.idea().team()).isNull();
            });
  }

  @Test
  void lines2To11InTypedWords() {
    Chat sam = reader("Sam Lee");
    assertThat(sam.hears("read 1")).contains("Hidden men");
    assertThat(sam.hears("use in my team meeting")).contains("For your team meeting");
    assertThat(sam.hears("used with nine people yesterday"))
        .contains("Logged: 1 team discussion, 9 people");
    assertThat(sam.hears("differently: ask every father by name"))
        .contains("May the partnership share this idea?");
    assertThat(sam.hears("yes")).contains("With your team's name, or without?");
    assertThat(sam.hears("yes, with my team's name"))
        .contains("The partnership may share it, with your team's name.");
    assertThat(sam.hears("only my topics")).contains("You have not chosen any topics yet.");
    assertThat(sam.hears("pause my digest")).contains("Digests: none, until you type: unpause.");
    assertThat(counted().getFirst().idea().team()).isEqualTo("Health visiting south");
    assertThat(counted().getFirst().on()).isEqualTo("2026-11-23");
    served()
        .bean(Preferences.class)
        .change(new Sent(served()).key("Sam Lee"), it -> Preference.USUAL);
  }

  @Test
  void itemsAreReadOneAfterTheOther() {
    Chat sam = reader("Sam Lee");
    sam.says("read 1 of " + edition().ref());
    String second = sam.presses("Next").getFirst().text();
    assertThat(second).contains("2 of ");
    sam.says("read 99");
    assertThat(sam.hears("read 99")).contains("has no item of that number");
    assertThat(sam.hears("read 1 of D-9999")).contains("I have no digest for you yet");
  }

  @Test
  void whatIsSavedIsListedAndComesOffTheListAgain() {
    Chat sam = reader("Sam Lee");
    sam.says("my digest");
    assertThat(sam.presses("Save for later").getFirst().text()).contains("Saved for later: ");
    assertThat(sam.hears("my saved")).contains("Hidden men").contains("Only you can see this list");
    assertThat(sam.hears("save it")).contains("You have saved that already.");
    assertThat(reader("Ben Osei").hears("my saved")).contains("You have saved nothing for later.");
    assertThat(sam.hears("remove " + HIDDEN_MEN + " from my saved"))
        .contains("Removed from your list.");
    assertThat(sam.hears("download what you keep about me")).contains("You saved this for later");
  }

  @Test
  void pressingAButtonOfTheDigestProvesThatItArrived() {
    maya().awaits(HERS);
    Map<String, String> data = new LinkedHashMap<>();
    maya().thread().stream()
        .map(Shown::ofActivity)
        .filter(sent -> sent.text().contains(HERS))
        .flatMap(sent -> sent.buttons().stream())
        .filter(button -> button.path("title").asString("").equals("Read 1"))
        .findFirst()
        .orElseThrow()
        .path("data")
        .properties()
        .forEach(it -> data.put(it.getKey(), it.getValue().asString("")));
    var deliveries = served().bean(MongoOperations.class).getCollection("deliveries");
    var mine = new Document("_id", data.get(Card.DELIVERY));
    deliveries.updateOne(mine, new Document("$set", new Document("state", "IN_DOUBT")));
    maya().sends(maya().activities().cardAction("read-item", data));
    assertThat(deliveries.find(mine).map(it -> it.getString("state")).first())
        .isEqualTo("DELIVERED");
  }
}
