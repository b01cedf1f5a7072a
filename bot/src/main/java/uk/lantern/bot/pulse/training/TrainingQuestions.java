package uk.lantern.bot.pulse.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.pulse.training.TrainingCards.Frame;
import uk.lantern.bot.pulse.training.TrainingCards.Mending;
import uk.lantern.bot.round.RoundAbout;
import uk.lantern.bot.round.RoundButton;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.training.Evaluation;
import uk.lantern.scheduler.round.training.Evaluations;
import uk.lantern.scheduler.round.training.Paper;

/** Puts the questions of a paper under somebody's name, and says what follows its last answer. */
@Component
class TrainingQuestions {

  private final Evaluations evaluations;
  private final Questionnaires questionnaires;
  private final People people;
  private final TrainingCards cards;
  private final Wording wording;

  TrainingQuestions(
      Evaluations evaluations,
      Questionnaires questionnaires,
      People people,
      TrainingCards cards,
      Wording wording) {
    this.evaluations = evaluations;
    this.questionnaires = questionnaires;
    this.people = people;
    this.cards = cards;
    this.wording = wording;
  }

  TrainingCards cards() {
    return cards;
  }

  Questionnaire of(Round round) {
    return questionnaires
        .find(round.plan().form().questionnaire(), round.plan().form().version())
        .orElseThrow(
            () -> new IllegalStateException("The questionnaire of " + round + " is not here"));
  }

  Frame frame(Round round, Stage stage, String part, List<String> facts) {
    RoundAbout about = TrainingCards.about(round, stage, part);
    return new Frame(round, about, facts, of(round).demo());
  }

  Reply put(Turn turn, Round round, Paper paper, List<Question> next, Mending mending) {
    evaluations.put(paper);
    boolean view = paper.stage() == Stage.MANAGER_VIEW;
    String part = view ? paper.about().objectId() : "";
    Frame frame = frame(round, paper.stage(), part, facts(round, paper));
    return cards.reply(turn, cards.ask(frame, next, mending, turn.at().toLocalDate()));
  }

  private List<String> facts(Round round, Paper paper) {
    Optional<Evaluation> it = evaluations.find(paper.round(), paper.about());
    List<String> facts = new ArrayList<>();
    if (paper.stage() == Stage.THREE_MONTHS) {
      it.map(evaluation -> evaluation.intention(of(round)))
          .filter(intention -> !intention.isEmpty())
          .map(intention -> Map.of("intention", intention))
          .ifPresent(values -> facts.add(cards.say(TrainingWording.PLANNED, values)));
    }
    if (paper.stage() == Stage.MANAGER_VIEW) {
      String name = people.find(paper.about()).map(Person::displayName).orElse("");
      Map<String, String> values = Map.of("name", name, "title", round.plan().title());
      facts.add(cards.say(TrainingWording.MANAGER_ABOUT, values));
      facts.add(cards.say(TrainingWording.MANAGER_BLIND));
    }
    return facts;
  }

  /** What comes after the last answer of a stage. */
  Reply finished(Turn turn, Round round, Paper paper) {
    return switch (paper.stage()) {
      case MANAGER_VIEW ->
          cards.reply(turn, cards.receipt(cards.say(TrainingWording.MANAGER_THANKS)));
      case THREE_MONTHS -> askManager(turn, round, paper);
      case ONCE, BEFORE, ON_DAY -> saved(turn, round, paper);
    };
  }

  private Reply saved(Turn turn, Round round, Paper paper) {
    Optional<LocalDate> day =
        evaluations
            .find(paper.round(), paper.about())
            .filter(Evaluation::awaitsFollowUp)
            .map(Evaluation::followUp);
    if (day.isEmpty()) {
      return cards.reply(
          turn,
          cards.receipt(
              cards.say(TrainingWording.SAVED), cards.say(TrainingWording.NO_FOLLOW_UP_PLANNED)));
    }
    Map<String, String> date = Map.of("date", Dates.weekday(day.get()));
    return cards.reply(
        turn,
        cards.note(
            frame(round, Stage.THREE_MONTHS, "", List.of()),
            cards.say(TrainingWording.SAVED),
            List.of(cards.say(TrainingWording.WILL_ASK, date)),
            followUpButtons(round),
            turn.at().toLocalDate()));
  }

  List<RoundButton> followUpButtons(Round round) {
    return List.of(
        cards.button(
            "training-follow-up",
            TrainingWording.BUTTON_DATE,
            "follow up " + round.ref() + " on ..."),
        cards.button(
            "training-no-follow-up",
            TrainingWording.BUTTON_NO_FOLLOW_UP,
            "don't follow up " + round.ref()));
  }

  private Reply askManager(Turn turn, Round round, Paper paper) {
    evaluations.put(paper);
    List<RoundButton> yesNo =
        List.of(
            cards.button(
                "training-manager",
                TrainingWording.BUTTON_YES,
                "ask my manager about " + round.ref()),
            cards.button(
                "training-manager-no",
                TrainingWording.BUTTON_NO,
                "don't ask my manager about " + round.ref()));
    return cards.reply(
        turn,
        cards.note(
            frame(round, Stage.THREE_MONTHS, "", List.of()),
            cards.say(TrainingWording.THANKS),
            List.of(cards.say(TrainingWording.ASK_MANAGER)),
            yesNo,
            turn.at().toLocalDate()));
  }

  Reply refused(Turn turn, RoundRefusal why) {
    TrainingWording text =
        switch (why) {
          case CLOSED -> TrainingWording.CLOSED;
          case NOT_OPEN_YET -> TrainingWording.NOT_OPEN_YET;
          case DECLINED -> TrainingWording.DECLINED;
          case KEY_AWAY -> TrainingWording.KEY_AWAY;
          default -> TrainingWording.NOT_ASKED;
        };
    return cards.reply(turn, cards.receipt(cards.say(text)));
  }

  /** Not there, or not theirs: the same words for both. */
  Reply absent() {
    return new Reply.Refused(
        Reply.Why.OBJECT, List.of(cards.receipt(wording.say(RefusedWording.NOT_YOURS))));
  }
}
