package uk.lantern.bot.pulse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.round.Asking;
import uk.lantern.bot.round.Filled;
import uk.lantern.bot.round.QuestionCards;
import uk.lantern.bot.round.RoundAbout;
import uk.lantern.bot.round.RoundButton;
import uk.lantern.bot.round.RoundButtons;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.Round;

/** The cards of a pulse. None of them says what was answered. */
@Component
class PulseCards {

  private static final DateTimeFormatter CLOSES =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

  private final QuestionCards questions;
  private final Cards cards;
  private final Wording wording;

  PulseCards(QuestionCards questions, Cards cards, Wording wording) {
    this.questions = questions;
    this.cards = cards;
    this.wording = wording;
  }

  String say(WordingKey text) {
    return wording.say(text);
  }

  /** The card that was pressed is replaced; typed words get a new one. */
  Reply reply(Turn turn, Card card) {
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  /** What it is about, what is kept and what is not; the first question comes with Start. */
  Card offer(Round round, Questionnaire questionnaire, LocalDate today) {
    int count = questionnaire.questions(Stage.ONCE).size();
    List<String> facts =
        List.of(
            wording.say(PulseWording.TITLE, Map.of("title", round.plan().title())),
            questionnaire.purpose(),
            say(PulseWording.PRIVACY),
            say(PulseWording.PLEASE),
            wording.say(PulseWording.HONEST, Map.of("closes", closes(round))),
            wording.say(
                PulseWording.CLOSES,
                Map.of("closes", closes(round), "results", resultsDay(round))));
    RoundButton start =
        new RoundButton("pulse-start", say(PulseWording.BUTTON_START), "start " + round.ref());
    return questions.form(
        new Asking(
            wording.say(PulseWording.HEADING, Map.of("count", count)),
            facts,
            List.of(),
            Filled.NOTHING,
            List.of(),
            RoundAbout.of(round.ref(), Stage.ONCE),
            new RoundButtons(List.of(start), ways(round), ""),
            today),
        questionnaire.demo());
  }

  /** One question; its answers are buttons where there are few to choose from. */
  Card question(
      Round round, Questionnaire questionnaire, Question next, Mending mending, LocalDate today) {
    List<Question> all = questionnaire.questions(Stage.ONCE);
    int number = 1 + all.stream().map(Question::id).toList().indexOf(next.id());
    String typed = "pulse answer " + round.ref() + ":";
    RoundButton send =
        new RoundButton("pulse-answer", say(PulseWording.BUTTON_SEND), typed + " ...");
    return questions.oneTap(
        new Asking(
            wording.say(PulseWording.OF, Map.of("number", number, "count", all.size())),
            List.of(),
            List.of(next),
            mending.filled(),
            mending.problems(),
            RoundAbout.of(round.ref(), Stage.ONCE),
            new RoundButtons(List.of(send), List.of(), typed),
            today),
        questionnaire.demo());
  }

  /**
   * What has to be mended in an answer.
   *
   * @param problems in sentences; empty when a question is put for the first time
   */
  record Mending(List<String> problems, Filled filled) {

    static final Mending NONE = new Mending(List.of(), Filled.NOTHING);

    @Override
    public String toString() {
      return "Mending[" + problems.size() + "]";
    }
  }

  /** That is all: nothing of the answers, so that a look over a shoulder shows nothing. */
  Card thanks(Round round) {
    return receipt(say(PulseWording.THANKS), results(round));
  }

  Card receipt(String text, String... more) {
    return cards.card("receipt", Map.of("text", text, "next", String.join(" ", more)));
  }

  private List<RoundButton> ways(Round round) {
    List<RoundButton> ways = new ArrayList<>();
    ways.add(
        new RoundButton("pulse-later", say(PulseWording.BUTTON_LATER), "not now " + round.ref()));
    ways.add(
        new RoundButton(
            "pulse-decline", say(PulseWording.BUTTON_DECLINE), "don't ask me " + round.ref()));
    return ways;
  }

  static String closes(Round round) {
    LocalDateTime closes = round.plan().dates().closes();
    return CLOSES.format(closes);
  }

  String results(Round round) {
    return wording.say(PulseWording.RESULTS, Map.of("results", resultsDay(round)));
  }

  private static String resultsDay(Round round) {
    return Dates.weekday(round.plan().dates().results());
  }
}
