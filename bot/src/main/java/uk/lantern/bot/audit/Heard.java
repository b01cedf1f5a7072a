package uk.lantern.bot.audit;

import java.time.LocalDate;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.response.Response;

/**
 * What somebody says about one response, by a button or in words.
 *
 * @param typed as typed; empty for a button
 * @param waiting what was asked of them last about it; empty for nothing
 */
record Heard(Turn turn, Command command, Response response, String typed, String waiting) {

  PersonKey by() {
    return turn.person().key();
  }

  LocalDate today() {
    return turn.at().toLocalDate();
  }

  boolean isTyped() {
    return turn.action() == null;
  }

  /** What a button carried; empty for nothing. */
  String given(String field) {
    return command.data().getOrDefault(field, "").strip();
  }

  /** The turn that was seen: a response may have moved on while a card lay there. */
  long seen() {
    String seen = given("turn");
    return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : response.turn();
  }

  boolean isOld() {
    return seen() != response.turn();
  }

  /** The same, with the response as it stands after a step. */
  Heard with(Response now) {
    return new Heard(turn, command, now, typed, waiting);
  }

  @Override
  public String toString() {
    return "Heard[" + response.key().name() + "]";
  }
}
