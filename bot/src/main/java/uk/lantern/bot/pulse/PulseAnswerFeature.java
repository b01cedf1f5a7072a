package uk.lantern.bot.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.pulse.PulseCards.Mending;
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
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Unnamed;

/** Takes an answer to a pulse, pressed or typed. */
@Component
class PulseAnswerFeature implements Feature {

  private static final String VERB = "pulse-answer";

  /** What is typed in passing; a longer text is no answer that has not been asked for. */
  private static final int SHORT = 60;

  /** Verbs whose phrases may be answers, too: "yes" is said of an answer from the library. */
  private static final Set<String> AMBIGUOUS = Set.of(Command.ASK, "useful", "meeting-skip");

  private final OpenPulses open;
  private final PulseQuestions questions;
  private final Unnamed unnamed;
  private final ReadAnswers reading;
  private final ShownLast shown;
  private final AskedElsewhere elsewhere;

  PulseAnswerFeature(
      OpenPulses open,
      PulseQuestions questions,
      Unnamed unnamed,
      ReadAnswers reading,
      ShownLast shown,
      AskedElsewhere elsewhere) {
    this.open = open;
    this.questions = questions;
    this.unnamed = unnamed;
    this.reading = reading;
    this.shown = shown;
    this.elsewhere = elsewhere;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(VERB);
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  /**
   * The answer to the question that was just shown. Where it is not known what was shown, an answer
   * written out word for word is taken for one: as a question to the library it would be kept.
   */
  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    String text = turn.text().strip();
    if (!AMBIGUOUS.contains(typed.verb()) || text.endsWith("?")) {
      return Optional.empty();
    }
    return answered(turn, typed, text)
        .or(
            () ->
                elsewhere.answeredBy(turn, typed).isEmpty()
                    ? Optional.empty()
                    : Optional.of(PulseAgainFeature.VERB));
  }

  private Optional<String> answered(Turn turn, Command typed, String text) {
    PersonKey person = turn.person().key();
    boolean asked = shown.round(person).filter(round -> round.startsWith("P")).isPresent();
    if (!asked && (text.length() > SHORT || !text.contains(" "))) {
      return Optional.empty();
    }
    return open.meant(turn, typed)
        .flatMap(ask -> unnamed.next(ask.round().ref(), person, Stage.ONCE))
        .map(List::getFirst)
        .filter(question -> asked || isWordForWord(question, text))
        .filter(
            question ->
                isAnswer(question, text, turn.at().toLocalDate())
                    || asked && typed.verb().equals(Command.ASK) && ReadAnswers.isMeant(text))
        .map(question -> VERB);
  }

  private boolean isAnswer(Question question, String text, LocalDate today) {
    return reading.typed(List.of(question), text, today).isWhole();
  }

  private static boolean isWordForWord(Question question, String text) {
    return question instanceof Question.Choice it
        && it.options().stream().anyMatch(option -> option.text().equalsIgnoreCase(text));
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Optional<Ask> ask = open.meant(turn, command);
    if (ask.isEmpty()) {
      return questions.unclear(turn, command);
    }
    Optional<Question> question = question(turn, command, ask.get());
    if (question.isEmpty()) {
      return questions.next(turn, ask.get());
    }
    List<Question> one = List.of(question.get());
    LocalDate today = turn.at().toLocalDate();
    ReadAnswers.Read read =
        turn.action() == null
            ? reading.typed(one, OpenPulses.answer(command), today)
            : reading.sent(one, command.data(), today);
    Round round = ask.get().round();
    if (!read.isWhole()) {
      return mend(turn, ask.get(), one, read);
    }
    AnswerOutcome outcome =
        unnamed.answer(round.ref(), turn.person().key(), Stage.ONCE, read.answers());
    return switch (outcome) {
      case AnswerOutcome.Kept kept -> kept(turn, round, kept.next());
      case AnswerOutcome.Refused refused -> refused(turn, ask.get(), refused.code());
      case AnswerOutcome.Absent absent -> questions.absent(turn, command);
    };
  }

  private Reply kept(Turn turn, Round round, List<Question> next) {
    return next.isEmpty()
        ? questions.thanks(turn, round)
        : questions.put(turn, round, next, Mending.NONE);
  }

  /** An answer that came before its question: the question is put. */
  private Reply refused(Turn turn, Ask ask, RoundRefusal why) {
    return why == RoundRefusal.NOT_ASKED || why == RoundRefusal.ANSWER_AMISS
        ? questions.next(turn, ask)
        : questions.refused(turn, ask.round(), why);
  }

  /** It is said that a round has closed before anybody mends an answer to it. */
  private Reply mend(Turn turn, Ask ask, List<Question> one, ReadAnswers.Read read) {
    Optional<List<Question>> next =
        unnamed.next(ask.round().ref(), turn.person().key(), Stage.ONCE);
    return next.isEmpty()
        ? questions.next(turn, ask)
        : questions.put(turn, ask.round(), one, new Mending(read.problems(), read.filled()));
  }

  /**
   * The question that is answered: by a button the one it is about, by words the one asked next.
   * Empty when nothing of it came back or it is none of the round's.
   */
  private Optional<Question> question(Turn turn, Command command, Ask ask) {
    if (turn.action() == null) {
      return unnamed.next(ask.round().ref(), turn.person().key(), Stage.ONCE).map(List::getFirst);
    }
    return questions.of(ask.round()).questions(Stage.ONCE).stream()
        .filter(it -> QuestionInputs.isAbout(it, command.data()))
        .findFirst();
  }
}
