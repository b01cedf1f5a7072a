package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.turn.Verbs;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.tenant.PracticeUser;
import uk.lantern.tenant.Received;
import uk.lantern.tenant.Route;

/** The whole of Lantern outside {@code local}, against a simulated tenant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnershipStartTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private Partnership partnership;
  private Start.Running running;
  private URI bot;

  @BeforeAll
  void serve(@TempDir Path data) throws IOException {
    partnership = new Partnership(data);
    running = partnership.serve();
    bot = Partnership.bot(running);
  }

  @AfterAll
  void stop() throws Exception {
    running.close();
    partnership.close();
  }

  @Test
  void aQuestionComesInWithATokenAndItsAnswerGoesOutWithOurs() {
    PracticeUser sam = partnership.tenant.user("Sam");
    assertThat(sam.writes(bot, "what are the priorities").status()).isEqualTo(200);
    Received sent = partnership.tenant.log().last(Route.SEND);
    assertThat(sent.header("authorization")).startsWith("Bearer ").hasSizeGreaterThan(20);
    assertThat(said(sam)).contains("AdaptiveCard").contains("priorit").doesNotContain("DEMO");
  }

  @Test
  void whoHasNoTokenIsRefusedAndNothingIsSent() {
    PracticeUser eve = partnership.tenant.user("Eve");
    String hello = eve.activities().message("hello").toString();
    assertThat(partnership.tenant.deliver(bot, "", hello).status()).isEqualTo(401);
    assertThat(partnership.tenant.conversations().in(eve.conversationId())).isEmpty();
  }

  @Test
  void aQuestionPassedOnIsAnsweredByACardThatNobodyAskedForJustThen() {
    PracticeUser asker = partnership.tenant.user("Asker");
    PracticeUser priya = partnership.tenant.user("Priya");
    grant(priya, "ld_officer");
    asker.writes(bot, "how should a youth club plan a residential trip abroad");
    asker.writes(bot, "ask the team");
    asker.writes(bot, "send with my name");
    assertThat(said(asker)).contains("Q-0001");
    assertThat(priya.writes(bot, "answer Q-0001 Ask the outdoor education adviser.").status())
        .isEqualTo(200);
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(said(asker)).contains("Ask the outdoor education adviser"));
    await().atMost(SOON).until(() -> !storedActivityIds().isEmpty());
    assertThat(storedActivityIds())
        .isNotEmpty()
        .allSatisfy(
            id ->
                assertThat(partnership.tenant.conversations().find(asker.conversationId(), id))
                    .contains("Ask the outdoor education adviser"));
  }

  @Test
  void aPersonWhoIsNotInTheListIsAPractitioner() {
    PracticeUser sam = partnership.tenant.user("Sam Stranger");
    sam.writes(bot, "questions");
    assertThat(said(sam)).doesNotContain("Q-00");
    sam.writes(bot, "who am i");
    assertThat(said(sam)).contains("Sam Stranger").doesNotContain("DEMO");
  }

  @Test
  void asAndJumpDoNotExist() {
    Verbs verbs = running.bean(Verbs.class);
    assertThat(List.of("as-person", "jump")).noneMatch(verbs::knows);
    assertThat(List.of(running.context().getBeanDefinitionNames()))
        .noneMatch(
            name -> name.matches("(asFeature|jumpFeature|demoTime|playedPeople|demoPeople)"));
    PracticeUser sam = partnership.tenant.user("Sly");
    for (String typed : List.of("as Priya Nair", "jump 14 days", "jump to Tue 10:00")) {
      sam.writes(bot, typed);
      sam.presses(bot, typed.startsWith("as") ? "as-person" : "jump", Map.of("say", typed));
    }
    sam.writes(bot, "who am i");
    assertThat(said(sam)).contains("Sly").doesNotContain("Priya").doesNotContain("DEMO");
  }

  @Test
  void nothingFictionalIsLoaded() {
    assertThat(running.bean(Catalogue.class).items())
        .isNotEmpty()
        .noneMatch(item -> item.demo() || item.id().startsWith("DEMO"));
  }

  private String said(PracticeUser to) {
    return String.join("\n", partnership.tenant.conversations().in(to.conversationId()));
  }

  private List<String> storedActivityIds() {
    return running.bean(MongoOperations.class).findAll(Document.class, "deliveries").stream()
        .map(found -> found.get("settled", Document.class))
        .filter(Objects::nonNull) // Teams has the card a moment before the outbox knows
        .map(settled -> settled.getString("activityId"))
        .toList();
  }

  /** As the import of a person list will do. */
  private void grant(PracticeUser user, String role) {
    String tenant = partnership.tenant.settings().tenantId();
    String oid = user.activities().oid();
    running
        .bean(MongoOperations.class)
        .insert(
            new Document("_id", tenant + "|" + oid)
                .append("v", 1)
                .append("tenant", tenant)
                .append("objectId", oid)
                .append("name", "Priya")
                .append("agency", "")
                .append("team", "")
                .append("jobFamily", "other")
                .append("grants", List.of(new Document("role", role).append("from", "2020-01-01"))),
            "people");
  }
}
