package uk.lantern.bot.pulse.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.round.QuestionInputs;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.training.Evaluation;
import uk.lantern.scheduler.round.training.EvaluationOutcome;
import uk.lantern.scheduler.round.training.Evaluations;

/** When somebody is asked again, whether at all, and whether their manager may be asked. */
@Component
class FollowUpFeature implements Feature {

  private static final Pattern ON = Pattern.compile("(?i)\\b(?:on|to|date)\\b\\s+(.{3,60})$");
  private static final Set<String> MANAGER = Set.of("training-manager", "training-manager-no");

  private final Rounds rounds;
  private final Evaluations evaluations;
  private final MeantTraining meant;
  private final TrainingQuestions questions;

  FollowUpFeature(
      Rounds rounds, Evaluations evaluations, MeantTraining meant, TrainingQuestions questions) {
    this.rounds = rounds;
    this.evaluations = evaluations;
    this.meant = meant;
    this.questions = questions;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(
        "training-follow-up", "training-no-follow-up", "training-manager", "training-manager-no");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  /** A bare yes or no to whether the manager may be asked. */
  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    String text = turn.text().strip().toLowerCase(Locale.UK).replaceAll("[.!,]+$", "");
    boolean yes = Set.of("yes", "yes please", "ok", "okay").contains(text);
    boolean no = Set.of("no", "no thanks", "no thank you").contains(text);
    if (!yes && !no) {
      return Optional.empty();
    }
    PersonKey me = turn.person().key();
    return evaluations
        .waiting(me)
        .filter(waiting -> waiting.paper().stage() == Stage.THREE_MONTHS)
        .flatMap(waiting -> evaluations.find(waiting.paper().round(), me))
        .filter(it -> it.isDone(Stage.THREE_MONTHS) && it.manager() == null)
        .map(it -> yes ? "training-manager" : "training-manager-no");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Optional<Evaluation> it = evaluation(turn, command);
    Optional<Round> round = it.flatMap(evaluation -> rounds.find(evaluation.round()));
    if (it.isEmpty() || round.isEmpty()) {
      return questions.absent();
    }
    PersonKey me = turn.person().key();
    String ref = it.get().round();
    return switch (command.verb()) {
      case "training-follow-up" -> date(turn, command, round.get());
      case "training-no-follow-up" -> calledOff(turn, evaluations.noFollowUp(ref, me));
      default -> {
        boolean yes = command.verb().equals("training-manager");
        yield manager(turn, evaluations.manager(ref, me, yes), yes);
      }
    };
  }

  /** The one that is named, the one spoken of last, else the newest that fits. */
  private Optional<Evaluation> evaluation(Turn turn, Command command) {
    PersonKey me = turn.person().key();
    Optional<String> ref = meant.named(turn, command);
    if (ref.isPresent()) {
      return evaluations.find(ref.get(), me);
    }
    boolean view = MANAGER.contains(command.verb());
    return evaluations.of(me).stream()
        .filter(it -> view ? it.isDone(Stage.THREE_MONTHS) : it.isDone(Stage.ON_DAY))
        .findFirst();
  }

  private Reply date(Turn turn, Command command, Round round) {
    LocalDate today = turn.at().toLocalDate();
    TrainingCards cards = questions.cards();
    Optional<String> said = said(turn, command);
    Optional<LocalDate> day = said.flatMap(words -> DayWords.coming(words, today));
    if (said.isEmpty()) {
      return form(turn, round, List.of());
    }
    if (day.isEmpty()) {
      return form(turn, round, List.of(cards.say(TrainingWording.DATE_UNUSABLE)));
    }
    return switch (evaluations.followUp(round.ref(), turn.person().key(), day.get())) {
      case EvaluationOutcome.Done done ->
          cards.reply(
              turn,
              cards.receipt(
                  cards.say(TrainingWording.DATE_SAVED, Map.of("date", Dates.weekday(day.get())))));
      case EvaluationOutcome.Refused refused -> refused(turn, round, refused.why());
      case EvaluationOutcome.Absent absent -> questions.absent();
    };
  }

  private Reply form(Turn turn, Round round, List<String> problems) {
    TrainingCards cards = questions.cards();
    return cards.reply(
        turn,
        cards.date(
            questions.frame(round, Stage.THREE_MONTHS, "", List.of()),
            problems,
            turn.at().toLocalDate()));
  }

  /** Empty when no day was said and the form is to be shown. */
  private Optional<String> said(Turn turn, Command command) {
    if (turn.action() != null) {
      List<Question> one = List.of(questions.cards().day());
      return QuestionInputs.isSent(one, command.data())
          ? Optional.of(Filled.of(QuestionInputs.read(one, command.data())).to("date").value())
          : Optional.empty();
    }
    Matcher on = ON.matcher(turn.text().strip());
    return on.find()
        ? Optional.of(on.group(1).strip().toLowerCase(Locale.UK)).filter(it -> !it.equals("..."))
        : Optional.empty();
  }

  private Reply calledOff(Turn turn, EvaluationOutcome outcome) {
    TrainingCards cards = questions.cards();
    return outcome instanceof EvaluationOutcome.Done
        ? cards.reply(
            turn,
            cards.receipt(
                cards.say(TrainingWording.CALLED_OFF), cards.say(TrainingWording.CALLED_OFF_KEPT)))
        : questions.absent();
  }

  private Reply manager(Turn turn, EvaluationOutcome outcome, boolean yes) {
    TrainingCards cards = questions.cards();
    TrainingWording text = yes ? TrainingWording.MANAGER_YES : TrainingWording.MANAGER_NO;
    return switch (outcome) {
      case EvaluationOutcome.Done done -> cards.reply(turn, cards.receipt(cards.say(text)));
      case EvaluationOutcome.Refused refused ->
          cards.reply(turn, cards.receipt(cards.say(because(refused.why()))));
      case EvaluationOutcome.Absent absent -> questions.absent();
    };
  }

  private Reply refused(Turn turn, Round round, EvaluationOutcome.Why why) {
    TrainingCards cards = questions.cards();
    return why == EvaluationOutcome.Why.DAY_UNUSABLE
        ? form(turn, round, List.of(cards.say(TrainingWording.DATE_UNUSABLE)))
        : cards.reply(turn, cards.receipt(cards.say(because(why))));
  }

  private static TrainingWording because(EvaluationOutcome.Why why) {
    return switch (why) {
      case DAY_UNUSABLE -> TrainingWording.DATE_UNUSABLE;
      case NOT_YET -> TrainingWording.NOT_YET;
      case ANSWERED -> TrainingWording.ANSWERED;
      case NO_MANAGER -> TrainingWording.MANAGER_NONE;
      case BUSY -> TrainingWording.NOT_ASKED;
    };
  }
}
