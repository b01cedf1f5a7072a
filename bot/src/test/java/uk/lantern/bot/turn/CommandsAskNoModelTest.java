package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.safety.SafetyCheck;
import uk.lantern.content.safety.SafetyClass;
import uk.lantern.content.safety.SentenceVectors;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** The language model takes milliseconds: it is kept for what people say in their own words. */
class CommandsAskNoModelTest {

  private static final Verbs VERBS = new Verbs(new MockEnvironment());
  private static final AtomicInteger ASKED = new AtomicInteger();
  private static final SafetyCheck CHECK = new SafetyCheck(new Counted());
  private static final FeatureRouter ROUTER = new FeatureRouter(VERBS, List.of(new Anything()));
  private static final TurnSafety SAFETY =
      new TurnSafety(CHECK, ROUTER, admission(), new OwnWords(new NoQuestionnaires()));

  private static Admission admission() {
    Cards none =
        (template, values) -> {
          throw new AssertionError("Nothing is said here.");
        };
    Wording wording = Wording.load(LocalDate.of(2026, 11, 27));
    TurnPace pace = new TurnPace(new TurnLimit(60), none, wording);
    return new Admission(pace, new Rights(VERBS, none, wording));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "Hello!", "who am i", "my actions please", "help", "thanks"})
  void aCommandAloneIsReadByItsCues(String text) {
    ASKED.set(0);
    assertThat(SAFETY.worst(turn(text))).isEqualTo(SafetyClass.NONE);
    assertThat(ASKED).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello he takes me to places and says to tell nobody",
        "who am i to say that she is not safe there",
        "help me with neglect of babies",
        "what have we learned about neglect"
      })
  void ownWordsAreAskedOfTheModel(String text) {
    ASKED.set(0);
    SAFETY.worst(turn(text));
    assertThat(ASKED.get()).isPositive();
  }

  @Test
  void aCryForHelpIsOneWhateverCommandStandsBeforeIt() {
    for (String cry : List.of("i want to die", "he hit me last night and i am bleeding")) {
      for (String before : List.of("hello ", "help ", "Hello! ", "thanks, ")) {
        assertThat(SAFETY.worst(turn(before + cry)).stopsTheTurn()).as(before + cry).isTrue();
      }
    }
  }

  static Stream<String> phrases() throws IOException {
    return new ClassPathResource("phrases/verbs.txt")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.substring(line.indexOf(':') + 1).split("\\|")));
  }

  /** As before the model was spared: a command is stopped by cues and model, or not at all. */
  @ParameterizedTest
  @MethodSource("phrases")
  void whatIsStoppedIsTheSame(String phrase) {
    boolean byAll = CHECK.check(phrase).safetyClass().stopsTheTurn();
    boolean byCues = CHECK.checkCommand(phrase).safetyClass().stopsTheTurn();
    boolean stopped = byAll && (byCues || !ROUTER.isCommandAlone(phrase));
    assertThat(SAFETY.worst(turn(phrase)).stopsTheTurn()).isEqualTo(stopped);
  }

  private static Turn turn(String text) {
    PersonKey key = new PersonKey("tenant", "somebody");
    Person person = new Person(key, "Somebody", "", "", "other", List.of(), false, null);
    ActivityKey activity = new ActivityKey("msteams", "conversation", "1");
    ZonedDateTime at = ZonedDateTime.of(2026, 11, 27, 9, 0, 0, 0, London.ZONE);
    return new Turn(activity, person, Place.PERSONAL, text, null, at);
  }

  /** Knows no direction, and how often it was asked for one. */
  private static final class Counted implements SentenceVectors {
    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public float[] of(String text) {
      ASKED.incrementAndGet();
      return new float[SIZE];
    }
  }

  private static final class NoQuestionnaires implements Questionnaires {
    @Override
    public Optional<Questionnaire> find(String code) {
      return Optional.empty();
    }

    @Override
    public Optional<Questionnaire> find(String code, int version) {
      return Optional.empty();
    }

    @Override
    public List<Questionnaire> ofKind(QuestionnaireKind kind) {
      return List.of();
    }
  }

  /** Every ability in one. */
  private static final class Anything implements Feature {
    @Override
    public Set<String> verbs() {
      return VERBS.decided();
    }

    @Override
    public Reply handle(Turn turn, Command command) {
      return new Reply.Silent(ReplyClass.COMMAND);
    }
  }
}
