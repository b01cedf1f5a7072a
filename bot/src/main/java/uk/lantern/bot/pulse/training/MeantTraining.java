package uk.lantern.bot.pulse.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.RoundAbout;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.training.Evaluation;
import uk.lantern.scheduler.round.training.Evaluations;
import uk.lantern.scheduler.round.training.Paper;
import uk.lantern.scheduler.round.training.Waiting;

/** Which course and which stage of it somebody means. */
@Component
class MeantTraining {

  private static final Pattern REF = Pattern.compile("(?i)\\bt-?\\s?(\\d{1,9})\\b");

  /** Before an answer; words that only mention something like it are the answer. */
  private static final Pattern ABOUT = Pattern.compile("(?i)t-?(\\d{1,9})\\s*[:,]\\s*");

  private static final String ANSWER = "training-answer";

  private final Asks asks;
  private final Evaluations evaluations;

  MeantTraining(Asks asks, Evaluations evaluations) {
    this.asks = asks;
    this.evaluations = evaluations;
  }

  /** Courses that somebody can answer about now. */
  List<Ask> open(PersonKey person) {
    return asks.answerable(person).stream()
        .filter(ask -> ask.round().kind() == QuestionnaireKind.TRAINING_EVALUATION)
        .toList();
  }

  /** The reference that a button carries or that was typed; empty for none. */
  Optional<String> named(Turn turn, Command command) {
    String carried = command.data().getOrDefault(RoundAbout.ROUND, "").strip();
    if (!carried.isEmpty() || turn.action() != null) {
      return Optional.of(carried).filter(ref -> !ref.isEmpty());
    }
    boolean answer = command.verb().equals(ANSWER);
    Matcher typed = (answer ? ABOUT : REF).matcher(answer ? command.words() : turn.text());
    return (answer ? typed.lookingAt() : typed.find())
        ? Optional.of("T-%04d".formatted(Integer.parseInt(typed.group(1))))
        : Optional.empty();
  }

  /** What was typed, without the name of the course before it. */
  static String answer(Command command) {
    Matcher about = ABOUT.matcher(command.words());
    return about.lookingAt() ? command.words().substring(about.end()) : command.words();
  }

  /**
   * The paper that somebody means: what a button carries, what waits for an answer, else whatever
   * they can answer now, the oldest follow-up first.
   */
  Optional<Paper> paper(Turn turn, Command command) {
    PersonKey me = turn.person().key();
    Optional<String> ref = named(turn, command);
    Stage stage = stage(turn, command);
    if (stage == Stage.MANAGER_VIEW) {
      return view(me, ref, command.data().getOrDefault(RoundAbout.PART, ""));
    }
    if (ref.isPresent() && (turn.action() != null || stage != Stage.ONCE)) {
      Stage meant = stage == Stage.ONCE ? Stage.ON_DAY : stage;
      return ref.map(round -> Paper.own(round, meant, me));
    }
    return evaluations
        .waiting(me)
        .map(Waiting::paper)
        .filter(paper -> ref.isEmpty() || ref.get().equals(paper.round()))
        .or(() -> due(turn, ref))
        .or(() -> ref.map(round -> Paper.own(round, Stage.ON_DAY, me)))
        .or(() -> open(me).stream().findFirst().map(ask -> own(ask, me)));
  }

  /** A follow-up whose day has come. */
  private Optional<Paper> due(Turn turn, Optional<String> ref) {
    PersonKey me = turn.person().key();
    LocalDate today = turn.at().toLocalDate();
    return evaluations.of(me).stream()
        .filter(Evaluation::awaitsFollowUp)
        .filter(it -> ref.isEmpty() || ref.get().equals(it.round()))
        .filter(it -> it.followUp() != null && !today.isBefore(it.followUp()))
        .findFirst()
        .map(it -> Paper.own(it.round(), Stage.THREE_MONTHS, me));
  }

  private Optional<Paper> view(PersonKey me, Optional<String> ref, String about) {
    return Stream.concat(
            evaluations.managedBy(me).stream().filter(it -> !it.isDone(Stage.MANAGER_VIEW)),
            evaluations.managedBy(me).stream())
        .filter(it -> ref.isEmpty() || ref.get().equals(it.round()))
        .filter(it -> about.isEmpty() || about.equals(it.person().objectId()))
        .findFirst()
        .map(it -> new Paper(it.round(), Stage.MANAGER_VIEW, me, it.person()));
  }

  private static Paper own(Ask ask, PersonKey me) {
    return Paper.own(ask.round().ref(), ask.stage(), me);
  }

  /** {@link Stage#ONCE} when it is not said. */
  private static Stage stage(Turn turn, Command command) {
    String carried = command.data().getOrDefault(RoundAbout.STAGE, "");
    if (turn.action() != null) {
      return Arrays.stream(Stage.values())
          .filter(stage -> stage.name().equals(carried))
          .findFirst()
          .orElse(Stage.ONCE);
    }
    if (command.verb().equals(ANSWER)) {
      return Stage.ONCE; // Words like "follow up" are the answer's own.
    }
    String text = turn.text().toLowerCase(Locale.UK);
    if (text.contains("manager view") || text.contains("manager's view")) {
      return Stage.MANAGER_VIEW;
    }
    return text.contains("follow up") ? Stage.THREE_MONTHS : Stage.ONCE;
  }
}
