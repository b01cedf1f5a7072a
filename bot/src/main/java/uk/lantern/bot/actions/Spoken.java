package uk.lantern.bot.actions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.actions.ActionTalk.Asked;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What somebody says about one action, by a button or in words.
 *
 * @param words as typed; empty for a button
 * @param answers the question these words answer; null when they answer none
 */
record Spoken(
    Turn turn, Command command, Action action, String words, @Nullable ActionTalk answers) {

  PersonKey by() {
    return turn.person().key();
  }

  LocalDate today() {
    return turn.at().toLocalDate();
  }

  /** Whether a form of that field was sent. */
  boolean has(String field) {
    return command.data().containsKey(field);
  }

  /** What was filled in; empty for nothing. */
  String given(String field) {
    return command.data().getOrDefault(field, "").strip();
  }

  /** The turn that was seen: an action may have moved on while a card lay there. */
  long seen() {
    String seen = given("turn");
    return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : action.turn();
  }

  boolean answers(Asked question) {
    return answers != null && answers.question() == question;
  }

  /** What was said before the question was put. */
  String before(String name) {
    return answers == null ? "" : answers.said(name);
  }

  @Override
  public String toString() {
    return "Spoken[" + action.ref() + "]";
  }
}
