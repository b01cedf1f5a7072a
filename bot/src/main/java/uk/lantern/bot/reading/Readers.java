package uk.lantern.bot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.DigestLetters;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.Freeze;

/** Which edition somebody reads, which items of it are theirs, and where they are. */
@Component
class Readers {

  private final Editions editions;
  private final DigestLetters letters;
  private final Conversations conversations;

  Readers(Editions editions, DigestLetters letters, Conversations conversations) {
    this.editions = editions;
    this.letters = letters;
    this.conversations = conversations;
  }

  /** The one that is named, if it went out; the newest when none is named. */
  Optional<DigestEdition> edition(Command command, ReadingWords words) {
    String carried = command.data().getOrDefault("edition", words.edition());
    return carried.isEmpty()
        ? letters.newest()
        : editions.find(carried).filter(DigestEdition::wasSent);
  }

  /** The values of the whole card, as this person sees it. */
  Map<String, Object> card(DigestEdition edition, Turn turn) {
    return letters.forReader(edition, turn.person().key());
  }

  /** The items of the edition that this person got, in their order. */
  List<EditionItem> items(DigestEdition edition, Turn turn) {
    List<EditionItem> theirs = new ArrayList<>();
    if (card(edition, turn).get("items") instanceof List<?> shown) {
      for (Object one : shown) {
        if (one instanceof Map<?, ?> values) {
          String id = String.valueOf(values.get("itemId"));
          edition.items().stream()
              .filter(it -> it.itemId().equals(id))
              .findFirst()
              .ifPresent(theirs::add);
        }
      }
    }
    return theirs;
  }

  /**
   * Whether they were shown the item since the edition went out: their own record of what they were
   * told says it, which is kept for 30 days whoever counts.
   */
  boolean hadItBefore(DigestEdition edition, EditionItem item, Turn turn) {
    Freeze freeze = edition.freeze();
    return freeze != null
        && conversations.wasShown(turn.person().key(), item.itemId(), freeze.day());
  }

  /** The number of the item they read last, counted from 1; 0 when it was none of these. */
  int place(List<EditionItem> items, Turn turn) {
    String last =
        conversations
            .lastCited(turn.person().key(), turn.at().toLocalDate().minusDays(1))
            .map(kept -> kept.cited().getFirst().replaceFirst("@.*", ""))
            .orElse("");
    return items.stream().map(EditionItem::itemId).toList().indexOf(last) + 1;
  }
}
