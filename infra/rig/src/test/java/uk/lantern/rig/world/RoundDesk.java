package uk.lantern.rig.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireConfiguration;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundConfiguration;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;
import uk.lantern.scheduler.round.result.AnswersStore;

/**
 * The doors to rounds on the store of an instance, with that instance's folder of keys, as a second
 * instance beside it would have them.
 */
public final class RoundDesk implements AutoCloseable {

  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
  private final MongoTemplate mongo;

  private RoundDesk(MongoTemplate mongo, Path data, Path questionnaires) {
    this.mongo = mongo;
    Clock clock = Clock.systemUTC();
    LocalDate today = London.today(clock);
    beans
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "desk",
                Map.of(
                    "lantern.data", data.toString(),
                    "lantern.questionnaires", questionnaires.toString())));
    beans.registerBean(Clock.class, () -> clock);
    beans.registerBean(MongoTemplate.class, () -> mongo);
    beans.registerBean(Wording.class, () -> Wording.load(today));
    beans.registerBean(Catalogue.class, () -> Catalogue.load(false));
    beans.register(
        IdentifierCheck.class,
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        QuestionnaireConfiguration.class,
        RoundConfiguration.class);
    beans.refresh();
  }

  /**
   * @param data the instance's data folder
   * @param questionnaires a folder of questionnaires beside those shipped
   */
  public static RoundDesk on(Post post, Path data, Path questionnaires) {
    return new RoundDesk(post.mongo(), data, questionnaires);
  }

  /** Everybody of a staff is on the person list, and one who opens rounds. */
  public void people(Staff staff) {
    staff.into(mongo);
  }

  /** Launches a pulse for everybody, open from now to tomorrow evening. */
  public Round pulse(PersonKey by, String code) {
    Questionnaire it = beans.getBean(Questionnaires.class).find(code).orElseThrow();
    LocalDate today = London.today(beans.getBean(Clock.class));
    RoundPlan plan =
        new RoundPlan(
            new RoundForm(it.code(), it.version(), it.kind(), it.anonymity()),
            it.title(),
            new Serving("", 0, "", List.of()),
            RoundAudience.ALL,
            new RoundDates(
                London.now(beans.getBean(Clock.class)).toLocalDateTime().withHour(0),
                today.plusDays(1).atTime(17, 0),
                today.plusDays(4),
                null),
            RoundCases.NONE);
    Round draft = done(rounds().draft(by, plan));
    return done(rounds().launch(draft.ref(), by, draft.turn()));
  }

  /** Closes it now. */
  public Round close(PersonKey by, Round round) {
    long turn = rounds().find(round.ref()).orElseThrow().turn();
    return done(rounds().close(round.ref(), by, turn));
  }

  /** How often each answer stands in the closed round, by question and code; nothing is hidden. */
  public Map<String, Map<String, Integer>> counted(Round round) {
    Map<String, Map<String, Integer>> counted = new TreeMap<>();
    for (Document row : rows(round)) {
      row.get("answers", Document.class)
          .forEach(
              (question, code) ->
                  counted
                      .computeIfAbsent(question, q -> new TreeMap<>())
                      .merge(code.toString(), 1, Integer::sum));
    }
    return counted;
  }

  /** What stands in each row, by question, in the order in which the store gives them. */
  public List<Map<String, String>> answers(Round round) {
    return rows(round).stream()
        .map(
            row -> {
              Map<String, String> answers = new TreeMap<>();
              row.get("answers", Document.class)
                  .forEach((question, code) -> answers.put(question, code.toString()));
              return answers;
            })
        .toList();
  }

  /** How many answered. */
  public int answered(Round round) {
    return rows(round).size();
  }

  /** What no row of the closed round may have besides. */
  public Set<String> fields(Round round) {
    return rows(round).stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toSet());
  }

  private List<Document> rows(Round round) {
    return mongo.find(
        Query.query(Criteria.where("round").is(round.ref())), Document.class, AnswersStore.ANSWERS);
  }

  private Rounds rounds() {
    return beans.getBean(Rounds.class);
  }

  private static Round done(RoundOutcome outcome) {
    assertThat(outcome).isInstanceOf(RoundOutcome.Done.class);
    return ((RoundOutcome.Done) outcome).now();
  }

  @Override
  public void close() {
    beans.close();
  }
}
