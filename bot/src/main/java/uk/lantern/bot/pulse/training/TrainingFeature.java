package uk.lantern.bot.pulse.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.pulse.WithoutName;
import uk.lantern.bot.pulse.training.TrainingCards.Mending;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.training.Evaluation;
import uk.lantern.scheduler.round.training.Evaluations;
import uk.lantern.scheduler.round.training.Paper;

/** Offers what can be answered about training, and begins it, with a name or without. */
@Component
class TrainingFeature implements Feature {

  private final Rounds rounds;
  private final Asks asks;
  private final Evaluations evaluations;
  private final MeantTraining meant;
  private final TrainingQuestions questions;
  private final UnnamedTraining unnamed;

  TrainingFeature(
      Rounds rounds,
      Asks asks,
      Evaluations evaluations,
      MeantTraining meant,
      TrainingQuestions questions,
      UnnamedTraining unnamed) {
    this.rounds = rounds;
    this.asks = asks;
    this.evaluations = evaluations;
    this.meant = meant;
    this.questions = questions;
    this.unnamed = unnamed;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("training", "training-start", "training-without-name");
  }

  @Override
  public Set<String> changing() {
    return Set.of("training-start", "training-without-name");
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    if (command.verb().equals("training") && meant.named(turn, command).isEmpty()) {
      return offers(turn);
    }
    Optional<Paper> paper = meant.paper(turn, command);
    Optional<Round> round = paper.flatMap(it -> rounds.find(it.round()));
    if (paper.isEmpty() || round.isEmpty()) {
      return meant.named(turn, command).isPresent() ? questions.absent() : offers(turn);
    }
    boolean without =
        command.verb().equals("training-without-name") || WithoutName.isSaid(command.data());
    return without ? withoutName(turn, round.get()) : start(turn, round.get(), paper.get());
  }

  private Reply withoutName(Turn turn, Round round) {
    return asks.find(round.ref(), turn.person().key()).isEmpty()
        ? questions.absent()
        : unnamed.begin(turn, round);
  }

  private Reply start(Turn turn, Round round, Paper paper) {
    boolean ownDay = paper.stage() == Stage.ON_DAY && isFresh(paper);
    if (ownDay && unnamed.isBegun(round, paper.whom())) {
      return unnamed
          .next(round, paper.whom())
          .map(next -> unnamed.put(turn, round, next, List.of(), Mending.NONE))
          .orElseGet(() -> unnamed.over(turn, round));
    }
    Optional<List<Question>> next = evaluations.next(paper);
    return next.isPresent()
        ? questions.put(turn, round, paper, next.get(), Mending.NONE)
        : over(turn, round, paper);
  }

  private boolean isFresh(Paper paper) {
    return evaluations.find(paper.round(), paper.about()).isEmpty();
  }

  /** Nothing is asked: the door says why to whoever answers nothing. */
  private Reply over(Turn turn, Round round, Paper paper) {
    return switch (evaluations.answer(paper, List.of())) {
      case AnswerOutcome.Absent absent -> questions.absent();
      case AnswerOutcome.Refused refused -> over(turn, round, paper, refused.code());
      case AnswerOutcome.Kept kept -> questions.finished(turn, round, paper);
    };
  }

  private Reply over(Turn turn, Round round, Paper paper, RoundRefusal why) {
    boolean done =
        evaluations
            .find(paper.round(), paper.about())
            .filter(it -> it.isDone(paper.stage()))
            .isPresent();
    return done && why == RoundRefusal.NOT_ASKED
        ? questions.finished(turn, round, paper)
        : questions.refused(turn, why);
  }

  private Reply offers(Turn turn) {
    PersonKey me = turn.person().key();
    LocalDate today = turn.at().toLocalDate();
    List<Card> all = new ArrayList<>();
    TrainingCards cards = questions.cards();
    meant
        .open(me)
        .forEach(
            ask ->
                all.add(
                    cards.offer(questions.frame(ask.round(), ask.stage(), "", List.of()), today)));
    evaluations.of(me).stream()
        .filter(Evaluation::awaitsFollowUp)
        .forEach(it -> rounds.find(it.round()).ifPresent(r -> all.add(coming(r, it, today))));
    return all.isEmpty()
        ? cards.reply(turn, cards.receipt(cards.say(TrainingWording.NONE)))
        : new Reply.Said(ReplyClass.COMMAND, all, List.of());
  }

  private Card coming(Round round, Evaluation it, LocalDate today) {
    LocalDate day = it.followUp() == null ? today : it.followUp();
    TrainingCards cards = questions.cards();
    var buttons = new ArrayList<>(questions.followUpButtons(round));
    if (!today.isBefore(day)) {
      buttons.addFirst(
          cards.button("training-start", TrainingWording.BUTTON_START, "follow up " + round.ref()));
    }
    return cards.note(
        questions.frame(round, Stage.THREE_MONTHS, "", List.of()),
        cards.say(TrainingWording.OF, TrainingCards.title(round)),
        List.of(
            cards.say(
                TrainingWording.FOLLOWS,
                Map.of("title", round.plan().title(), "date", Dates.weekday(day)))),
        buttons,
        today);
  }
}
