package uk.lantern.bot.pulse.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.pulse.WithoutName;
import uk.lantern.bot.pulse.training.TrainingCards.Mending;
import uk.lantern.bot.round.QuestionInputs;
import uk.lantern.bot.round.ReadAnswers;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.training.Evaluations;
import uk.lantern.scheduler.round.training.Paper;

/** Takes answers about training, pressed or typed, one card's questions at a time. */
@Component
class TrainingAnswerFeature implements Feature {

  private static final String VERB = "training-answer";

  private final Evaluations evaluations;
  private final MeantTraining meant;
  private final TypedTraining typed;
  private final LastPut talk;
  private final UnnamedTraining unnamed;
  private final ReadAnswers reading;

  TrainingAnswerFeature(
      Evaluations evaluations,
      MeantTraining meant,
      TypedTraining typed,
      LastPut talk,
      UnnamedTraining unnamed,
      ReadAnswers reading) {
    this.evaluations = evaluations;
    this.meant = meant;
    this.typed = typed;
    this.talk = talk;
    this.unnamed = unnamed;
    this.reading = reading;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(VERB);
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  /** What somebody plans and how it went is theirs; without a name it is nobody's to find. */
  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    return this.typed.answers(turn, typed) ? Optional.of(VERB) : Optional.empty();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    PersonKey me = turn.person().key();
    Optional<Round> quiet = turn.action() == null ? typed.quiet(me) : Optional.empty();
    if (quiet.isPresent() || WithoutName.isSaid(command.data())) {
      return quiet
          .or(() -> meant.named(turn, command).flatMap(typed.rounds()::find))
          .map(round -> withoutName(turn, command, round))
          .orElseGet(talk.questions()::absent);
    }
    Optional<Paper> paper = meant.paper(turn, command);
    Optional<Round> round = paper.flatMap(it -> typed.rounds().find(it.round()));
    return round.isEmpty()
        ? talk.questions().absent()
        : named(turn, command, round.get(), paper.orElseThrow());
  }

  private Reply named(Turn turn, Command command, Round round, Paper paper) {
    List<Question> answered = answered(turn, command, round, paper);
    boolean fresh =
        paper.stage() == Stage.ON_DAY
            && evaluations.find(paper.round(), paper.about()).isEmpty()
            && evaluations.next(paper).isPresent();
    if (fresh && (turn.action() == null || unnamed.isBegun(round, paper.whom()))) {
      return unnamed.again(turn, round);
    }
    ReadAnswers.Read read = read(turn, command, answered);
    if (!answered.isEmpty() && !read.isWhole() && evaluations.next(paper).isPresent()) {
      Mending mending = new Mending(read.problems(), read.filled());
      return talk.questions().put(turn, round, paper, answered, mending);
    }
    return switch (evaluations.answer(paper, read.isWhole() ? read.answers() : List.of())) {
      case AnswerOutcome.Kept kept -> kept(turn, round, paper, kept.next());
      case AnswerOutcome.Refused refused -> refused(turn, round, paper, refused.code());
      case AnswerOutcome.Absent absent -> talk.questions().absent();
    };
  }

  private Reply kept(Turn turn, Round round, Paper paper, List<Question> next) {
    return next.isEmpty()
        ? talk.questions().finished(turn, round, paper)
        : talk.questions().put(turn, round, paper, next, Mending.NONE);
  }

  private Reply refused(Turn turn, Round round, Paper paper, RoundRefusal why) {
    Optional<List<Question>> next = evaluations.next(paper);
    return why == RoundRefusal.NOT_ASKED && next.isPresent()
        ? talk.questions().put(turn, round, paper, next.get(), Mending.NONE)
        : talk.questions().refused(turn, why);
  }

  private Reply withoutName(Turn turn, Command command, Round round) {
    List<Question> next = unnamed.next(round, turn.person().key()).orElse(List.of());
    List<Question> answered =
        turn.action() == null
            ? next
            : about(talk.questions().of(round).questions(Stage.ON_DAY), command);
    ReadAnswers.Read read = read(turn, command, answered);
    if (!answered.isEmpty() && !read.isWhole() && !next.isEmpty()) {
      Mending mending = new Mending(read.problems(), read.filled());
      return unnamed.put(turn, round, answered, List.of(), mending);
    }
    return unnamed.answer(turn, round, read.isWhole() ? read.answers() : List.of());
  }

  /** What a card is about: the questions whose inputs came back; of words, what is asked next. */
  private List<Question> answered(Turn turn, Command command, Round round, Paper paper) {
    return turn.action() == null
        ? evaluations.next(paper).orElse(List.of())
        : about(talk.questions().of(round).questions(paper.stage()), command);
  }

  private static List<Question> about(List<Question> all, Command command) {
    return all.stream().filter(it -> QuestionInputs.isAbout(it, command.data())).toList();
  }

  private ReadAnswers.Read read(Turn turn, Command command, List<Question> questions) {
    LocalDate today = turn.at().toLocalDate();
    return turn.action() == null
        ? reading.typed(questions, MeantTraining.answer(command), today)
        : reading.sent(questions, command.data(), today);
  }
}
