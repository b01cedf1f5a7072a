package uk.lantern.bot.page;

import java.util.Optional;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Makes the addresses under which the results of a round are read in a browser: for one person, for
 * ten minutes, kept nowhere. Empty means that nobody serves pages, so a card must do.
 */
public interface RoundLinks {

  /**
   * Every question with its groups, one picture and its table.
   *
   * @param round its reference
   */
  Optional<String> results(String round, PersonKey person);

  /** The same figures as CSV. */
  Optional<String> csv(String round, PersonKey person);

  /** For a start that serves no pages. */
  static RoundLinks none() {
    return new RoundLinks() {

      @Override
      public Optional<String> results(String round, PersonKey person) {
        return Optional.empty();
      }

      @Override
      public Optional<String> csv(String round, PersonKey person) {
        return Optional.empty();
      }
    };
  }
}
