package uk.lantern.bot.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Makes the addresses under which an edition of the digest is read outside Teams. They are made for
 * one person when a reply is made, and kept nowhere; who may open one is decided when it is opened.
 * Empty means that nobody serves pages, so a card must do.
 */
public interface EditionLinks {

  /** The edition as a page: every item of it, in the text that holds now. */
  Optional<String> page(String ref, PersonKey person);

  /** The same as plain text, to be put into an email. */
  Optional<String> text(String ref, PersonKey person);

  /** The same on one sheet of paper, for a staff room. */
  Optional<String> print(String ref, PersonKey person);

  /**
   * What a recipient would get, at the width of a phone and as text; for the partnership team, ten
   * minutes.
   *
   * @param person who looks at it
   * @param jobFamily as whom: for example {@code health_visitor}
   * @param agency and of which agency; null for any
   */
  Optional<String> preview(String ref, PersonKey person, String jobFamily, @Nullable String agency);

  /** Those whom Teams did not reach, as CSV; for whom domain.md 3.5 allows it, ten minutes. */
  Optional<String> notReached(String ref, PersonKey person);

  /** For a start that serves no pages. */
  static EditionLinks none() {
    return new EditionLinks() {
      @Override
      public Optional<String> page(String ref, PersonKey person) {
        return Optional.empty();
      }

      @Override
      public Optional<String> text(String ref, PersonKey person) {
        return Optional.empty();
      }

      @Override
      public Optional<String> print(String ref, PersonKey person) {
        return Optional.empty();
      }

      @Override
      public Optional<String> preview(
          String ref, PersonKey person, String jobFamily, @Nullable String agency) {
        return Optional.empty();
      }

      @Override
      public Optional<String> notReached(String ref, PersonKey person) {
        return Optional.empty();
      }
    };
  }
}
