package uk.lantern.bot.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Makes the addresses that cards open. They are made when a reply is made and kept nowhere. Empty
 * means that a card must do: the item opens by no link, or nobody serves pages.
 */
public interface PageLinks {

  /** Our page of an item, for this person. */
  Optional<String> item(LearningItem item, PersonKey person);

  /**
   * The document an item was made from, for this person; empty too when Lantern does not have it.
   *
   * @param page of the document, counted from 1; null for its beginning
   */
  Optional<String> original(LearningItem item, PersonKey person, @Nullable Integer page);

  /** For a start that serves no pages. */
  static PageLinks none() {
    return new PageLinks() {
      @Override
      public Optional<String> item(LearningItem item, PersonKey person) {
        return Optional.empty();
      }

      @Override
      public Optional<String> original(
          LearningItem item, PersonKey person, @Nullable Integer page) {
        return Optional.empty();
      }
    };
  }
}
