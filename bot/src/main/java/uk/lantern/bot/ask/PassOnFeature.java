package uk.lantern.bot.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.AnswerLetters;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** Passes a question to the partnership team, shown to its asker first. */
@Component
class PassOnFeature implements Feature {

  /** Verbs that words may follow. */
  static final Set<String> WORDED = Set.of("ask-the-team", "pass-on-edit");

  private static final int DAYS_TO_ANSWER = 3;
  private static final int LONGEST = 1_000;

  private final EscalatedQuestions questions;
  private final AnswerLetters letters;
  private final SimilarQuestions similar;
  private final Drafts drafts;
  private final Cards cards;
  private final Wording wording;

  PassOnFeature(
      EscalatedQuestions questions,
      AnswerLetters letters,
      SimilarQuestions similar,
      Drafts drafts,
      Cards cards,
      Wording wording) {
    this.questions = questions;
    this.letters = letters;
    this.similar = similar;
    this.drafts = drafts;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(
        "ask-the-team", "pass-on-send", "pass-on-edit", "pass-on-cancel", "join-question");
  }

  @Override
  public Set<String> changing() {
    return Set.of("pass-on-send", "join-question");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Card card =
        switch (command.verb()) {
          case "pass-on-cancel" -> receipt(PassOnWording.CANCELLED);
          case "pass-on-send" ->
              question(turn, command)
                  .map(text -> wasShown(turn) ? send(turn, text) : preview(turn, text))
                  .orElseGet(this::none);
          case "join-question" -> join(turn, command);
          default -> question(turn, command).map(text -> preview(turn, text)).orElseGet(this::none);
        };
    boolean replaces = turn.action() != null && !command.verb().equals("ask-the-team");
    return replaces
        ? new Reply.Replaced(ReplyClass.COMMAND, card, List.of())
        : new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  /** Nothing is passed on that its asker has not seen first: a button sits below what it sends. */
  private boolean wasShown(Turn turn) {
    return turn.action() != null || drafts.wasShown(turn.person().key(), turn.at().toLocalDate());
  }

  /** What stands in the card's input, else what was typed behind the verb, else the draft. */
  private Optional<String> question(Turn turn, Command command) {
    String written = command.data().getOrDefault("question", command.words()).strip();
    return written.isEmpty()
        ? drafts.latest(turn.person().key(), turn.at().toLocalDate())
        : Optional.of(shortened(written));
  }

  private static String shortened(String question) {
    if (question.length() <= LONGEST) {
      return question;
    }
    boolean pair = Character.isHighSurrogate(question.charAt(LONGEST - 1));
    return question.substring(0, pair ? LONGEST - 1 : LONGEST);
  }

  private Card preview(Turn turn, String question) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("question", question);
    values.put("draft", "question");
    values.put("days", DAYS_TO_ANSWER);
    similar
        .to(question, turn.person().key())
        .ifPresent(
            it -> {
              values.put("alike", it.text());
              values.put("alikeRef", it.ref());
            });
    return cards.card("pass-on", values);
  }

  /** Only a question like their own: nobody reads through the team's list by its numbers. */
  private Card join(Turn turn, Command command) {
    PersonKey person = turn.person().key();
    String typed = command.data().getOrDefault("ref", command.words());
    String own = command.data().getOrDefault("question", "").strip();
    Optional<String> draft =
        own.isEmpty() ? drafts.latest(person, turn.at().toLocalDate()) : Optional.of(own);
    return draft
        .flatMap(text -> similar.is(typed, text))
        .flatMap(it -> questions.join(it.ref(), person))
        .map(it -> joined(it, turn))
        .orElseGet(() -> receipt(PassOnWording.NOT_ALIKE));
  }

  /** Answered since the card was shown: then the answer goes at once. */
  private Card joined(EscalatedQuestion question, Turn turn) {
    letters.offer(question, turn.at().toInstant());
    return receipt(wording.say(PassOnWording.JOINED, Map.of("ref", question.ref())));
  }

  private Card send(Turn turn, String text) {
    String key = turn.person().key() + "|" + turn.key().conversation() + "|" + text;
    EscalatedQuestion passed =
        questions.pass(turn.at().toLocalDate() + "|" + key, text, turn.person().key());
    return cards.card(
        "receipt",
        Map.of(
            "text", wording.say(PassOnWording.SENT, Map.of("ref", passed.ref())),
            "next",
                wording.say(PassOnWording.SENT_NEXT, Map.of("due", Dates.weekday(passed.due())))));
  }

  private Card none() {
    return cards.card(
        "receipt",
        Map.of(
            "text", wording.say(PassOnWording.NOTHING),
            "next", wording.say(PassOnWording.NOTHING_NEXT)));
  }

  private Card receipt(PassOnWording words) {
    return receipt(wording.say(words));
  }

  private Card receipt(String said) {
    return cards.card("receipt", Map.of("text", said));
  }
}
