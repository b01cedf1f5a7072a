package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/** Dialogue S11, line 3: one image has no description. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImagesOfDigestsTest {

  private static final String MEN = "DEMO-7MB-HIDDEN-MEN";
  private static final String ALT = "Drawing: a woman holds a baby.";

  private static final String BETTER = "Drawing: a body map from two sides.";

  private static Served served;
  private static Chat priya;
  private static Chat jo;
  private static Chat maya;
  private static DigestEdition sent;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    jo = served.chat("Jo Okoro");
    maya = served.chat("Maya Fern");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static List<JsonNode> images(Shown shown) {
    return shown.card().findParents("altText").stream()
        .filter(it -> it.path("type").asString("").equals("Image"))
        .toList();
  }

  private static String saved(String alt) {
    return priya.presses("Save the description", Map.of("alt", alt)).getFirst().text();
  }

  @Test
  @Order(1)
  void anImageWithoutADescriptionKeepsItFromApprovalAndIsMendedOnTheSpot() {
    assertThat(priya.hearsAll("use DEMO-7MB-BRUISING and " + MEN))
        .contains("An image of item 1 has no description. Choose Fix image")
        .contains("Nobody has described this image yet.")
        .contains("Image: " + ALT);
    assertThat(Chat.titles(priya.latest()))
        .contains("Fix image")
        .doesNotContain("Send for approval");
    assertThat(priya.hearsAll("send D-0001 for approval"))
        .contains("It cannot go for approval yet. To put right first: 1.");
    priya.says("digest D-0001");
    Shown fix = priya.presses("Fix image").getFirst();
    assertThat(fix.text()).contains("Image of item 1 in D-0001", "take it out.");
    assertThat(images(fix))
        .singleElement()
        .satisfies(it -> assertThat(it.path("url").asString()).startsWith("data:image/"));
    assertThat(saved(" "))
        .contains("Write what somebody who cannot see it should know, in 25 words or fewer.");
    assertThat(saved("Ask daniel.carter@example.org")).contains("may identify a person");
    assertThat(saved("Drawing: a body map."))
        .contains("Image: Drawing: a body map.", "No image is without a description.");
    assertThat(Chat.titles(priya.latest())).contains("Send for approval", "Look at the image");
  }

  @Test
  @Order(2)
  void itIsDescribedAndTakenOutInWordsTooAndStaysOut() {
    assertThat(priya.hearsAll("describe image 1 of D-0001: Drawing: a body map from two sides."))
        .contains("Image: Drawing: a body map from two sides.");
    assertThat(priya.hearsAll("images of D-0001")).contains("Image of item 1 in D-0001");
    assertThat(priya.presses("Image of item 2").getFirst().text()).contains(ALT);
    assertThat(priya.hearsAll("take image 1 out of D-0001")).doesNotContain("body map from two");
    assertThat(priya.hearsAll("use DEMO-7MB-BRUISING and " + MEN + " for D-0001"))
        .as("the same items once more: what was taken out stays out")
        .doesNotContain("Nobody has described this image yet.")
        .contains("Image: " + ALT);
    assertThat(priya.hearsAll("image 1 of D-0001")).contains("There is no such image in D-0001.");
    assertThat(maya.hearsAll("image 2 of D-0001"))
        .endsWith("The learning and development officer can.");
  }

  @Test
  @Order(3)
  void whatAPictureShowsIsNoDisclosureAndADisclosureIsNoDescription() {
    String shows = "A woman holds a baby, and a man stands beside her";
    assertThat(priya.hearsAll("describe image 2 of D-0001: " + shows)).contains("Image: " + shows);
    assertThat(priya.hearsAll("describe image 2 of D-0001: " + shows + ". He hit her last night"))
        .contains("call 999")
        .doesNotContain("last night");
    assertThat(priya.hearsAll("describe image 2 of D-0001: " + ALT)).contains("Image: " + ALT);
  }

  @Test
  @Order(4)
  void whoeverReadsTheItemSeesItInTheCardOnThePageAndInTheTeamVersion() {
    sent = new Sent(served).edition(MEN, "DEMO-7MB-ESCALATION");
    Shown item = maya.says("read 1 of " + sent.ref()).getFirst();
    assertThat(images(item))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.path("altText").asString()).startsWith(ALT);
              assertThat(it.path("url").asString())
                  .as("nobody fetches it from an address")
                  .startsWith("data:image/");
            });
    assertThat(item.text()).contains(ALT);
    assertThat(item.card().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25_000);
    assertThat(images(maya.says("read 2 of " + sent.ref()).getFirst())).isEmpty();
    Shown team = maya.says("use " + MEN + " in my team meeting").getFirst();
    assertThat(images(team)).hasSize(1);
    assertThat(team.card().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25_000);
    Shown report = jo.says("delivery report " + sent.ref()).getFirst();
    assertThat(Browser.reads(report.links().get("Open as a page")))
        .contains("src=\"data:image/", "alt=\"" + ALT);
    assertThat(Browser.reads(report.links().get("To print"))).contains("alt=\"" + ALT);
    assertThat(Browser.reads(report.links().get("As text, for an email")))
        .contains("Image: " + ALT);
  }

  /** Everybody who has the card gets it anew; the image's words are on the item, page and paper. */
  @Test
  @Order(5)
  void itsDescriptionIsPutRightAfterSendingByTwoPeople() {
    assertThat(Chat.titles(priya.says("image 1 of " + sent.ref())))
        .as("nobody changes alone what went out")
        .doesNotContain("Save the description");
    Shown form = priya.presses("Correct the description").getFirst();
    assertThat(form.card().findParents("value").toString()).contains(ALT, "1-image");
    assertThat(corrected("word ".repeat(26))).contains("in 25 words or fewer.");
    assertThat(corrected(BETTER)).contains("waits for a second person");
    assertThat(jo.awaits("Please check a correction of " + sent.ref()))
        .contains("Item 1: description of the image")
        .contains("Until now: " + ALT)
        .contains("From now on: " + BETTER);
    assertThat(Browser.reads(page())).as("before anybody agrees").contains("alt=\"" + ALT);
    jo.hearsAll("approve correction of " + sent.ref());
    assertThat(maya.awaits("The image is described in full now."))
        .as("what is made up says so in letters too")
        .contains("DEMO: made-up content");
    Shown item = maya.says("read 1 of " + sent.ref()).getFirst();
    assertThat(images(item).getFirst().path("altText").asString()).isEqualTo(BETTER);
    assertThat(Browser.reads(page()))
        .contains("alt=\"" + BETTER, "The image is described in full now.")
        .doesNotContain(ALT);
    assertThat(
            priya.hearsAll(
                "correct "
                    + sent.ref()
                    + " image 2: A drawing. note: None before. because: it has none"))
        .contains("Choose what to correct.");
  }

  private static String corrected(String alt) {
    return priya
        .presses(
            "Ask for approval",
            Map.of(
                "part",
                "1-image",
                "text",
                alt,
                "note",
                "The image is described in full now.",
                "reason",
                "a slip"))
        .getFirst()
        .text();
  }

  private static String page() {
    return jo.says("delivery report " + sent.ref()).getFirst().links().get("Open as a page");
  }
}
