package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.done;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Results;
import uk.lantern.scheduler.round.result.Results.Written;

class ResultsTest {

  private static final PersonKey BM = RoundWorld.key("bm");

  @TempDir Path folder;
  private final MongoTemplate mongo = TestStore.mongo();
  private RoundWorld world;
  private Results results;

  @BeforeEach
  void start() {
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    world = new RoundWorld(mongo, clock, folder.resolve("keys")).peopled(40);
    world.bean(Register.class).keep(Plans.person(BM, "nhs", "other", Role.BUSINESS_MANAGER));
    results = world.bean(Results.class);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  /** So many of the forty answer, every second one of the NHS. */
  private Round closed(int answering) {
    Round open = world.launched(plan(Forms.PULSE));
    for (int n = 1; n <= answering; n++) {
      world.answer(open, practitioner(n), "knew", n % 4 == 0 ? "used" : "no");
      world.answer(open, practitioner(n), new Answer("help", "else", "Idea " + (char) ('a' + n)));
    }
    assertThat(results.of(open.ref())).as("while it is open").isEmpty();
    return done(world.rounds.close(open.ref(), QA, world.now(open).turn()));
  }

  @Test
  void whatWasAnsweredIsCountedOnceTheRoundHasClosed() {
    Published it = results.of(closed(24).ref()).orElseThrow();
    assertThat(it.asked()).isEqualTo(40);
    assertThat(it.answered()).isEqualTo(24);
    Published.Table knew = table(it, "knew", "");
    assertThat(knew.people()).isEqualTo(24);
    assertThat(row(knew, "used").count()).isEqualTo(6);
    assertThat(row(knew, "used").share()).isEqualTo(25);
    assertThat(row(knew, "used").text()).isEqualTo("It is used");
    assertThat(row(table(it, "knew", "group-health"), "used").count()).isEqualTo(6);
    assertThat(it.words()).as("nobody has read them yet").isEmpty();
  }

  @Test
  void case112WithFewerThanFiveNothingIsSaidAndFromFiveOnEverybody() {
    Published four = results.of(closed(4).ref()).orElseThrow();
    assertThat(four.answered()).isNull();
    assertThat(four.tables()).allMatch(table -> table.people() == null && table.rows().isEmpty());
    Published five = results.of(closed(5).ref()).orElseThrow();
    assertThat(five.answered()).isEqualTo(5);
    assertThat(five.tables()).filteredOn(table -> !table.group().isEmpty()).isEmpty();
  }

  @Test
  void case117WordsAreReadByOneOfTheTeamFromTenAnswersOnAndShownAsEdited() {
    assertThat(results.written(closed(9).ref(), QA)).isEmpty();
    Round ten = closed(10);
    assertThat(results.written(ten.ref(), practitioner(1))).isEmpty();
    List<Written> written = results.written(ten.ref(), QA);
    assertThat(written).hasSize(10);
    assertThat(results.reader(ten.ref())).contains(QA);
    assertThat(results.written(ten.ref(), BM)).as("somebody reads them already").isEmpty();
    Written one = written.getFirst();
    assertThat(cleared(ten, BM, one.id(), "Mine")).contains(RoundRefusal.NOT_YOURS);
    assertThat(cleared(ten, QA, one.id(), "Ring 943 476 5919")).contains(RoundRefusal.IDENTIFIES);
    assertThat(cleared(ten, QA, one.id(), "A list of names")).isEmpty();
    assertThat(results.of(ten.ref()).orElseThrow().words()).containsExactly("A list of names");
    assertThat(cleared(ten, QA, one.id(), " ")).isEmpty();
    assertThat(results.of(ten.ref()).orElseThrow().words()).isEmpty();
  }

  private Optional<RoundRefusal> cleared(Round round, PersonKey by, String id, String text) {
    return results.cleared(round.ref(), by, List.of(new Written(id, "help", text)));
  }

  @Test
  void whatWasWrittenStandsApartFromWhatElseItsWriterAnswered() {
    closed(12);
    List<Document> coded = mongo.findAll(Document.class, "roundAnswers");
    List<Document> words = mongo.findAll(Document.class, "roundWords");
    assertThat(coded)
        .hasSize(12)
        .allSatisfy(it -> assertThat(it.toString()).doesNotContain("Idea"));
    assertThat(words)
        .hasSize(12)
        .allSatisfy(
            it ->
                assertThat(it).containsOnlyKeys("_id", "v", "round", "batch", "question", "text"));
    assertThat(coded.stream().map(it -> it.getString("week"))).containsOnly("2026-11-30");
  }

  @Test
  void theSameQuestionsInEarlierRoundsStandBesideAsFarAsBothMayBeShown() {
    Round first = closed(20);
    world.clock.set("2026-12-01T09:00");
    Round few = closed(4);
    world.clock.set("2026-12-02T09:00");
    Round last = closed(24);
    assertThat(results.before(first.ref())).isEmpty();
    List<Published> before = results.before(last.ref());
    assertThat(before).extracting(Published::round).containsExactly(few.ref(), first.ref());
    assertThat(before.getFirst().tables()).isEmpty();
    assertThat(row(table(before.getLast(), "knew", ""), "used").count()).isEqualTo(5);
  }

  private static Published.Table table(Published it, String question, String group) {
    return it.tables().stream()
        .filter(table -> table.question().equals(question) && table.group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  private static Published.Row row(Published.Table table, String option) {
    return table.rows().stream()
        .filter(row -> row.option().equals(option))
        .findFirst()
        .orElseThrow();
  }
}
