package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxPause;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.tenant.PracticeUser;

/**
 * The first person from the command line, everybody else from a folder, beside a running server.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class PeopleCommandTest {

  private static final LocalDate TODAY = Partnership.today();

  private Path data;
  private Path folder;
  private Partnership partnership;
  private Start.Running running;
  private URI bot;

  @BeforeAll
  void serve(@TempDir Path home) throws IOException {
    data = Files.createDirectory(home.resolve("data"));
    folder = Files.createDirectory(home.resolve("list"));
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
  void aPartnershipGetsItsFirstKeeperThenItsOfficersAndSomebodyLeaves(CapturedOutput out)
      throws IOException {
    PracticeUser ann = partnership.tenant.user("Ann");
    PracticeUser priya = partnership.tenant.user("Priya");
    priya.writes(bot, "questions");
    assertThat(partnership.tenant.conversations().in(priya.conversationId()).getLast().toString())
        .as("nobody is an officer yet")
        .doesNotContain("No questions are waiting");

    assertThat(
            lantern("first", oid(ann), "--name", "Ann", "--until", TODAY.plusYears(1).toString()))
        .isZero();
    assertThat(lantern("first", oid(priya), "--name", "Priya", "--role", "business_manager"))
        .as("there is one now")
        .isEqualTo(1);
    assertThat(out).contains("already who may keep it");

    write("agencies.csv", "code,name,type,footprint,duty", "nhs,Trust,gp,wider,s11");
    write("people.csv", "tenant,objectId,name,agency,jobFamily", row(priya, "Priya,nhs,other"));
    write("roles.csv", "tenant,objectId,role,from", row(priya, "ld_officer,2020-01-01"));
    assertThat(lantern("import", folder.toString(), "--as", oid(ann), "--dry-run")).isZero();
    assertThat(out).contains("Nothing was changed.").contains("gains ld_officer (all)");
    assertThat(lantern("import", folder.toString(), "--as", oid(ann))).isZero();
    priya.writes(bot, "questions");
    assertThat(partnership.tenant.conversations().in(priya.conversationId()).getLast().toString())
        .contains("No questions are waiting");

    someoneLeaves(priya, ann, out);
  }

  private void someoneLeaves(PracticeUser leaver, PracticeUser ann, CapturedOutput out)
      throws IOException {
    PersonKey key = new PersonKey(partnership.tenant.settings().tenantId(), oid(leaver));
    running.bean(OutboxPause.class).pause("test", "so that the letter still waits");
    OccurrenceKey letter = new OccurrenceKey(MessageKind.DIGEST, "x", key, TODAY);
    running
        .bean(Outbox.class)
        .offer(
            new Message(
                letter,
                "question-answered",
                Map.of(),
                TODAY.plusDays(9).atStartOfDay(ZoneOffset.UTC).toInstant()));
    write(
        "people.csv",
        "tenant,objectId,name,agency,jobFamily,leftDate",
        row(leaver, "Priya,nhs,other," + TODAY));
    assertThat(lantern("import", folder.toString(), "--as", oid(ann))).isZero();
    assertThat(out)
        .contains("has left, " + TODAY + "; waiting messages withdrawn: 1")
        .contains("Done; 1 waiting messages withdrawn.");
    assertThat(running.bean(Outbox.class).find(letter).orElseThrow().word())
        .hasToString("CANCELLED");
    assertThat(running.bean(ConversationReferences.class).reachable(key)).isEmpty();
    assertThat(running.bean(MongoOperations.class).findAll(Document.class, "auditTrail"))
        .extracting(entry -> entry.getString("kind"))
        .as(
            "a question list refused, the first keeper, an import with an officer, one with a leaver")
        .containsExactlyInAnyOrder(
            "REFUSED_ROLE", "ROLE_GRANTED", "PEOPLE_IMPORTED", "ROLE_GRANTED", "PEOPLE_IMPORTED");
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

  private static String oid(PracticeUser user) {
    return user.activities().oid();
  }
}
