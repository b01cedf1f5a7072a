package uk.lantern.bot.page;

import java.util.Optional;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Makes the addresses under which the register of actions and a group's agenda are read in a
 * browser. They are made for one person when a reply is made, open for ten minutes and are kept
 * nowhere; what the person may see is decided when one is opened. Empty means that nobody serves
 * pages, so a card must do.
 */
public interface RegisterLinks {

  /** The register: every action the person may see, with filters, one picture and its table. */
  Optional<String> register(PersonKey person);

  /** The same as CSV, to be taken away; the audit trail knows of it before they have it. */
  Optional<String> csv(PersonKey person);

  /**
   * What a group has to decide at its next meeting.
   *
   * @param group its code in {@code groups.yml}
   */
  Optional<String> agenda(String group, PersonKey person);

  /** For a start that serves no pages. */
  static RegisterLinks none() {
    return new RegisterLinks() {
      @Override
      public Optional<String> register(PersonKey person) {
        return Optional.empty();
      }

      @Override
      public Optional<String> csv(PersonKey person) {
        return Optional.empty();
      }

      @Override
      public Optional<String> agenda(String group, PersonKey person) {
        return Optional.empty();
      }
    };
  }
}
