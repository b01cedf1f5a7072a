package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import picocli.CommandLine;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.tenant.PracticeUser;

/** A person's request from the command line, beside a running server on the same store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class PeopleEraseCommandTest {

  private static final LocalDate TODAY = Partnership.today();
  private static final String CANARY = "Quilla Canarywren";

  private Path data;
  private Path folder;
  private Partnership partnership;
  private Start.Running running;
  private URI bot;
  private PracticeUser ann;
  private PracticeUser bea;
  private PracticeUser quilla;

  @BeforeAll
  void serve(@TempDir Path home) throws IOException {
    data = Files.createDirectory(home.resolve("data"));
    folder = Files.createDirectory(home.resolve("list"));
    partnership = new Partnership(data);
    running = partnership.serve();
    bot = Partnership.bot(running);
    ann = partnership.tenant.user("Ann Keeper");
    bea = partnership.tenant.user("Bea Colleague");
    quilla = partnership.tenant.user(CANARY);
    lantern("first", oid(ann), "--name", "Ann", "--until", TODAY.plusYears(1).toString());
    write("agencies.csv", "code,name,type,footprint,duty", "nhs,Trust,gp,wider,s11");
    write(
        "people.csv",
        "tenant,objectId,name,agency,jobFamily,manager",
        row(quilla, CANARY + ",nhs,other,"),
        row(bea, "Bea,nhs,other," + oid(quilla)));
    write("roles.csv", "tenant,objectId,role,from", row(quilla, "ld_officer,2020-01-01"));
    lantern("import", folder.toString(), "--as", oid(ann));
  }

  @AfterAll
  void stop() throws Exception {
    running.close();
    partnership.close();
  }

  @Test
  void case121SomebodyIsForgottenBesideARunningServerAndOnlyANewMessageMakesThemKnownAgain(
      CapturedOutput out) {
    lives();
    assertThat(stored()).contains(oid(quilla), CANARY);
    refusedToTheWrongAndForBadReasons(out);
    String before = stored();
    assertThat(erase(ann, "request 7", "--dry-run")).isZero();
    assertThat(out.getOut())
        .contains(CANARY + ", " + oid(quilla))
        .contains("preferences: 1, deleted", "conversation_references: 1, deleted")
        .contains("Nothing was changed.")
        .doesNotContain("somebody else's");
    assertThat(stored()).as("a dry run").isEqualTo(before);

    assertThat(erase(ann, "request 7")).isZero();
    assertThat(out).contains("Done, and noted in the audit trail.");
    assertThat(stored()).doesNotContain(oid(quilla), CANARY);
    bea.writes(bot, "my preferences");
    assertThat(stored()).as("the server has nothing to write back").doesNotContain(oid(quilla));
    assertThat(erase(ann, "request 7")).as("run again").isZero();
    assertThat(entries("PERSON_ERASED")).hasSize(1);
    certified();

    isMetAnew();
    assertThat(running.bean(Register.class).person(key(quilla))).isEmpty();
  }

  /** The server remembers for five seconds where somebody wrote from, see {@code LatelyRead}. */
  private void isMetAnew() {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () -> {
              quilla.writes(bot, "hello");
              assertThat(running.bean(ConversationReferences.class).find(key(quilla)))
                  .as("whoever writes again is answered, as a stranger is")
                  .isPresent();
            });
  }

  private void lives() {
    quilla.writes(bot, "what have we learned about neglect");
    quilla.writes(bot, "I don't work Tuesdays");
    quilla.writes(bot, "practice idea");
    quilla.writes(bot, "Agree the plan before the meeting");
    bea.writes(bot, "hello");
  }

  private void refusedToTheWrongAndForBadReasons(CapturedOutput out) {
    assertThat(erase(bea, "request 7")).isEqualTo(1);
    assertThat(out).contains("for the system administrator and the business manager");
    assertThat(erase(ann, CANARY + " asked")).isEqualTo(1);
    assertThat(out).contains("it must not say who anybody is");
    assertThat(lantern("erase", oid(ann), "--as", oid(ann), "--reason", "r")).isEqualTo(1);
    assertThat(out).contains("Nobody forgets themselves");
    assertThat(entries("REFUSED_ROLE")).isNotEmpty();
    assertThat(stored()).contains(CANARY);
  }

  private void certified() {
    assertThat(running.bean(MongoOperations.class).findAll(Document.class, "purgeCertificates"))
        .extracting(it -> it.getString("collection"))
        .contains("erased: people", "erased: preferences", "erased: conversations");
  }

  private List<Document> entries(String kind) {
    return running.bean(MongoOperations.class).findAll(Document.class, "auditTrail").stream()
        .filter(it -> kind.equals(it.getString("kind")))
        .toList();
  }

  private String stored() {
    MongoOperations mongo = running.bean(MongoOperations.class);
    StringBuilder all = new StringBuilder();
    mongo.getCollectionNames().stream()
        .filter(name -> !List.of("leases", "jobRuns").contains(name)) // a pulse each second
        .sorted()
        .forEach(
            name ->
                mongo
                    .getCollection(name)
                    .find()
                    .forEach(it -> all.append(name).append(it.toJson()).append('\n')));
    return all.toString();
  }

  private int erase(PracticeUser by, String reason, String... more) {
    List<String> all =
        new ArrayList<>(List.of("erase", oid(quilla), "--as", oid(by), "--reason", reason));
    all.addAll(List.of(more));
    return lantern(all.toArray(String[]::new));
  }

  private int lantern(String... args) {
    List<String> all = new ArrayList<>(List.of("people"));
    all.addAll(List.of(args));
    all.addAll(List.of("--profile", "teams", "--data", data.toString()));
    return new CommandLine(new Commands())
        .setExecutionExceptionHandler(new Failures())
        .execute(all.toArray(String[]::new));
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), List.of(lines));
  }

  private String row(PracticeUser user, String cells) {
    return partnership.tenant.settings().tenantId() + "," + oid(user) + "," + cells;
  }

  private PersonKey key(PracticeUser user) {
    return new PersonKey(partnership.tenant.settings().tenantId(), oid(user));
  }

  private static String oid(PracticeUser user) {
    return user.activities().oid();
  }
}
