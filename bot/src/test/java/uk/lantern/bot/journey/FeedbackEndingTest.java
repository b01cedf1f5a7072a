package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** How feedback ends, what is never kept of it, and who may see what. */
class FeedbackEndingTest {

  private static final Served SERVED = Served.start();

  private final Chat farah = SERVED.chat("Farah Iqbal");

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  private static String refIn(String said) {
    return FeedbackTest.refIn(said);
  }

  /** The record as it is stored. */
  private static String kept(String ref) {
    return SERVED
        .bean(MongoOperations.class)
        .getCollection("feedback")
        .find(new Document("ref", ref))
        .first()
        .toJson();
  }

  @Test
  void everyRecordEndsToldBackOrNoContactWanted() {
    farah.says("record a barrier");
    String ref = refIn(farah.hears("The form asks for the same thing four times"));
    assertThat(farah.presses("Tell me what came of it").getFirst().text())
        .contains("I will tell you what came of " + ref);
    assertThat(farah.hears("my feedback")).contains(ref, "You will be told what comes of it.");
    Chat jo = SERVED.chat("Jo Okoro");
    assertThat(jo.hears("feedback list")).contains("Wants to be told what came of it.");
    assertThat(jo.hears("told " + ref + " the form asks once now"))
        .contains(ref + " ends: told back");
    assertThat(farah.awaits("What came of your feedback " + ref))
        .contains("The partnership team says: the form asks once now");
    assertThat(jo.hears("told " + ref + " again")).contains("has been said already");
    assertThat(jo.hears("feedback list")).contains("Told back on 24 November 2026");
  }

  @Test
  void whoeverWantsNoContactIsKeptNowhere() {
    Chat maya = SERVED.chat("Maya Fern");
    maya.says("practice idea");
    String ref = refIn(maya.hears("Keep a list of who lives in the house wombatquoll"));
    assertThat(maya.presses("No contact wanted").getFirst().text())
        .contains("Nobody can see whose it is.");
    assertThat(kept(ref))
        .contains("wombatquoll")
        .doesNotContain(
            "00000000-0000-4000-8000-000000000001", "Maya", "Health visiting", "2026-11-24");
    assertThat(maya.hears("my feedback")).contains("There is no feedback that I could tell you");
  }

  @Test
  void aWorryAboutAChildComesFirstAndNothingOfItIsKept() {
    farah.says("practice idea");
    assertThat(farah.hears("a pupil told me her mum locks her in the shed numbatquokka"))
        .contains("999");
    assertThat(SERVED.everythingStored()).doesNotContain("numbatquokka");
  }

  @Test
  void wordsThatIdentifyAreBlockedAndNotMasked() {
    farah.says("record a barrier");
    String said = farah.hearsAll("Nobody rang about Tyler Zebraquokka, dob 4/5/2016");
    assertThat(said).contains("I stopped before saving.", "Please reword it without");
    assertThat(SERVED.everythingStored()).doesNotContain("Zebraquokka", "Nobody rang about");
    assertThat(farah.hears("Nobody rang back for four days")).containsPattern("Saved as F-\\d{4}");
  }

  @Test
  void themesAreForThoseWhoMayAndHideSmallGroups() {
    assertThat(SERVED.chat("Helen Voss").hears("feedback themes"))
        .contains("What people told us, 1 July 2026 to 30 September 2026")
        .contains("Escalation: too few to show")
        .contains("Shown where complaints go: too seldom to say");
    assertThat(SERVED.chat("Helen Voss").hears("feedback list"))
        .contains("I cannot show you what people said");
    assertThat(SERVED.chat("Maya Fern").hears("feedback themes"))
        .contains("I cannot show you what feedback is about.");
  }

  @Test
  void whoHasNoLeadInTheListIsToldWhereToAsk() {
    assertThat(SERVED.chat("Kim Dale").hears("who is my safeguarding lead"))
        .contains("I do not know who leads safeguarding in your organisation.");
  }
}
