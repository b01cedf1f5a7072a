package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import uk.lantern.bot.card.Card;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.trail.TeamDiscussion;
import uk.lantern.scheduler.trail.TeamDiscussion.Sharing;

/**
 * Dialogue S2: a practitioner gets a digest, uses it in a team meeting and says what came of it.
 */
class ReadingTest {

  private static final String HIDDEN_MEN = "DEMO-7MB-HIDDEN-MEN";

  private static Served served;
  private static Chat maya;
  private static DigestEdition edition;

  @BeforeAll
  static void aDigestGoesOut() {
    served = Served.start();
    maya = served.chat("Maya Fern");
    edition = new Sent(served).edition(HIDDEN_MEN, "DEMO-7MB-VOICE-DA", "DEMO-7MB-ESCALATION");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static List<TeamDiscussion> counted() {
    return served.bean(MongoOperations.class).findAll(TeamDiscussion.class);
  }

  private static Chat reader(String person) {
    Chat chat = served.chat(person);
    served
        .bean(MongoOperations.class)
        .getCollection("meetingPlans")
        .deleteMany(new Document());
    served
        .bean(MongoOperations.class)
        .getCollection("teamDiscussions")
        .deleteMany(new Document());
    return chat;
  }

  @Test
  void line1TheDigestComesByItselfWithoutItsTopicOnALockedScreen() {
    String card = maya.awaits("Reading time");
    assertThat(card)
        .contains(edition.title())
        .contains("For health visitors.")
        .contains("1. ", "2. ", "Do this: ", "Source: ")
        .contains("Worried about a child now? I cannot take concerns.");
    JsonNode sent =
        maya.thread().stream()
            .filter(it -> Shown.ofActivity(it).text().contains("Reading time"))
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
    assertThat(sam.hears("my digest")).contains(edition.title());
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
    assertThat(counted())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.people()).isEqualTo(9);
              assertThat(it.edition()).isEqualTo(edition.ref());
              assertThat(it.on()).isEqualTo("2026-11-24");
              assertThat(it.idea().different()).startsWith("We'll add a father/partner prompt");
              assertThat(it.idea().may()).isEqualTo(Sharing.WITHOUT_TEAM);
              assertThat(it.idea().team()).isNull();
            });
    assertThat(served.everythingStored()).doesNotContain("Health visiting south\",\"team");
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
    served.bean(Preferences.class).change(new Sent(served).key("Sam Lee"), it -> Preference.USUAL);
  }

  @Test
  void theLineIsOptionalAndNobodyIsNamedInIt() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.presses("We have used it");
    assertThat(sam.presses("Count it", Map.of("people", "0")).getFirst().text())
        .contains("I can count 1 to 200 people");
    assertThat(counted()).isEmpty();
    assertThat(sam.presses("Count it", Map.of("people", "9")).getFirst().text())
        .contains("Logged: 1 team discussion, 9 people");
    String named =
        sam.says("We will send the new prompt to jane.smith@example.org").stream()
            .map(Shown::text)
            .reduce("", String::concat);
    assertThat(named).contains("I have not kept that line.");
    assertThat(counted().getFirst().idea().different()).isNull();
    assertThat(sam.hears("skip")).contains("Thank you. That is all.");
    assertThat(sam.hears("skip")).contains("I was not waiting for an answer.");
  }

  @Test
  void aQuestionIsStillAQuestionAndNotTheLine() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.says("used with 9 people");
    assertThat(sam.hears("what have we learned about hidden men?")).contains("Hidden men");
    sam.says("bruising in babies");
    assertThat(counted().getFirst().idea().different())
        .as("something was said in between, so a line is not expected any more")
        .isNull();
  }

  @Test
  void theSameMeetingIsCountedOnce() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.says("used with 9 people");
    assertThat(sam.hears("used with 9 people")).contains("I have counted that meeting already.");
    sam.says("no");
    assertThat(counted()).hasSize(1);
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.says("used with 4 people");
    assertThat(counted()).as("another meeting").hasSize(2);
  }

  @Test
  void whatHasNoNumberIsAskedAndWhatCannotBeIsRefused() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    for (String bad : List.of("used with 0 people", "used with 100000 people", "used it with -3")) {
      assertThat(sam.hears(bad)).as(bad).contains("Nothing has been counted.");
    }
    assertThat(sam.hears("used it")).contains("How many people took part?");
    assertThat(sam.hears("used it tomorrow with 9 people")).contains("Nothing has been counted.");
    assertThat(counted()).isEmpty();
    assertThat(sam.hears("used with nine people")).contains("9 people");
  }

  @Test
  void itemsAreReadOneAfterTheOther() {
    Chat sam = reader("Sam Lee");
    sam.says("read 1 of " + edition.ref());
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
  void aWorryAboutAChildStopsTheDialogueAndNothingOfItIsKept() {
    Chat sam = reader("Sam Lee");
    sam.says("use " + HIDDEN_MEN + " in my team meeting");
    sam.says("used with 9 people");
    assertThat(sam.hears("a pupil told me her mum locks her in the shed zebraquokka"))
        .contains("999");
    assertThat(served.everythingStored()).doesNotContain("zebraquokka");
    assertThat(sam.hears("We will ask every father by name"))
        .as("the dialogue goes on where it was")
        .contains("May the partnership share this idea?");
  }

  @Test
  void pressingAButtonOfTheDigestProvesThatItArrived() {
    maya.awaits("Reading time");
    Map<String, String> data = new LinkedHashMap<>();
    maya.thread().stream()
        .flatMap(sent -> Shown.ofActivity(sent).buttons().stream())
        .filter(button -> button.path("title").asString("").equals("Read 1"))
        .findFirst()
        .orElseThrow()
        .path("data")
        .properties()
        .forEach(it -> data.put(it.getKey(), it.getValue().asString("")));
    var deliveries = served.bean(MongoOperations.class).getCollection("deliveries");
    var mine = new Document("_id", data.get(Card.DELIVERY));
    deliveries.updateOne(mine, new Document("$set", new Document("state", "IN_DOUBT")));
    maya.sends(maya.activities().cardAction("read-item", data));
    assertThat(deliveries.find(mine).first())
        .extracting(it -> it.getString("state"))
        .isEqualTo("DELIVERED");
  }
}
