package uk.lantern.bot.ask;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.Replaced;
import uk.lantern.content.wording.Wording;

/** What has to be said about the library itself: that it is empty, or that an item was replaced. */
@Component
class LibraryNotes {

  private final LearningLibrary library;
  private final Cards cards;
  private final Sources sources;
  private final Wording wording;

  LibraryNotes(LearningLibrary library, Cards cards, Sources sources, Wording wording) {
    this.library = library;
    this.cards = cards;
    this.sources = sources;
    this.wording = wording;
  }

  /** Why nothing can be answered, if that is the library's doing and not the question's. */
  Optional<String> empty() {
    return library.items().isEmpty()
        ? Optional.of(wording.say(AskWording.EMPTY_LIBRARY))
        : Optional.empty();
  }

  /** A card that names the successor, when the words name an item that was replaced. */
  Optional<Card> replaced(String words, Turn turn) {
    LocalDate today = turn.at().toLocalDate();
    return Replaced.namedIn(words, library, turn.person().viewerOn(today), today).map(this::card);
  }

  private Card card(Replaced replaced) {
    Map<String, Object> values = sources.of(replaced.successor(), false);
    values.put("heading", wording.say(AskWording.REPLACED_HEADING));
    values.put(
        "text", wording.say(AskWording.REPLACED, Map.of("old", replaced.old().text().title())));
    return cards.card("replaced", values);
  }
}
