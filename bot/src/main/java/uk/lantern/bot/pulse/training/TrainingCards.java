package uk.lantern.bot.pulse.training;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
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
import uk.lantern.content.questionnaire.QuestionHead;
import uk.lantern.content.questionnaire.Remark;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.round.Round;

/** The cards of training evaluations. */
@Component
class TrainingCards {

  /** The day that is asked for, as if it were a question of the course. */
  static final int LATEST_DAYS = 270;

  private static final DateTimeFormatter CLOSES =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

  private final QuestionCards questions;
  private final Cards cards;
  private final Wording wording;

  TrainingCards(QuestionCards questions, Cards cards, Wording wording) {
    this.questions = questions;
    this.cards = cards;
    this.wording = wording;
  }

  /** What stands round questions: of which course, and what somebody should know. */
  record Frame(Round round, RoundAbout about, List<String> facts, boolean demo) {

    @Override
    public String toString() {
      return "Frame[" + round + "]";
    }
  }

  /** What has to be mended in an answer; empty when questions are put for the first time. */
  record Mending(List<String> problems, Filled filled) {

    static final Mending NONE = new Mending(List.of(), Filled.NOTHING);

    @Override
    public String toString() {
      return "Mending[" + problems.size() + "]";
    }
  }

  String say(TrainingWording text) {
    return wording.say(text);
  }

  String say(TrainingWording text, Map<String, ?> values) {
    return wording.say(text, values);
  }

  /** The card that was pressed is replaced; typed words get a new one. */
  Reply reply(Turn turn, Card card) {
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  Card receipt(String text, String... more) {
    return cards.card("receipt", Map.of("text", text, "next", String.join(" ", more)));
  }

  /** What it is, that names are kept, and how to answer without one. */
  Card offer(Frame frame, LocalDate today) {
    String ref = frame.round().ref();
    RoundButton start = button("training-start", TrainingWording.BUTTON_START, "start " + ref);
    RoundButton unnamed =
        button(
            "training-without-name",
            TrainingWording.BUTTON_WITHOUT_NAME,
            "answer " + ref + " without my name");
    List<String> facts = new ArrayList<>(frame.facts());
    facts.add(say(TrainingWording.NAMED));
    facts.add(
        say(
            TrainingWording.CLOSES,
            Map.of("closes", CLOSES.format(frame.round().plan().dates().closes()))));
    String heading = say(TrainingWording.HEADING, title(frame.round()));
    return note(frame, heading, facts, List.of(start, unnamed), today);
  }

  /** Some paragraphs and the buttons under them. */
  Card note(
      Frame frame, String heading, List<String> facts, List<RoundButton> all, LocalDate today) {
    return questions.form(
        new Asking(
            heading,
            facts,
            List.of(),
            Filled.NOTHING,
            List.of(),
            frame.about(),
            new RoundButtons(all, List.of(), ""),
            today),
        frame.demo());
  }

  Card ask(Frame frame, List<Question> next, Mending mending, LocalDate today) {
    RoundButton send =
        button("training-answer", TrainingWording.BUTTON_NEXT, "training answer ...");
    return questions.oneTap(
        new Asking(
            say(TrainingWording.OF, title(frame.round())),
            frame.facts(),
            next,
            mending.filled(),
            mending.problems(),
            frame.about(),
            new RoundButtons(List.of(send), List.of(), "training answer"),
            today),
        frame.demo());
  }

  /** The form that asks for another day. */
  Card date(Frame frame, List<String> problems, LocalDate today) {
    RoundButton save =
        button(
            "training-follow-up",
            TrainingWording.BUTTON_SAVE_DATE,
            "follow up " + frame.round().ref() + " on ...");
    return questions.form(
        new Asking(
            say(TrainingWording.DATE_ASK),
            List.of(),
            List.of(day()),
            Filled.NOTHING,
            problems,
            frame.about(),
            new RoundButtons(List.of(save), List.of(), ""),
            today),
        frame.demo());
  }

  Question.Day day() {
    return new Question.Day(
        new QuestionHead(
            "date",
            say(TrainingWording.DATE_LABEL),
            "",
            true,
            false,
            false,
            Remark.NONE,
            Set.of(),
            null),
        1,
        LATEST_DAYS);
  }

  RoundButton button(String verb, TrainingWording title, String say) {
    return new RoundButton(verb, say(title), say);
  }

  static Map<String, String> title(Round round) {
    return Map.of("title", round.plan().title());
  }

  static RoundAbout about(Round round, Stage stage, String part) {
    return new RoundAbout(round.ref(), stage.name(), part, "");
  }
}
