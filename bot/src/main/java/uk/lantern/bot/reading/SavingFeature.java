package uk.lantern.bot.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reading.SavedItems;

/** Saves an item or a whole digest for later; shows the list and takes things off it. */
@Component
class SavingFeature implements Feature {

  private final SavedItems saved;
  private final Readers readers;
  private final LearningLibrary library;
  private final Conversations conversations;
  private final SavedCards cards;
  private final Wording wording;

  SavingFeature(
      SavedItems saved,
      Readers readers,
      LearningLibrary library,
      Conversations conversations,
      SavedCards cards,
      Wording wording) {
    this.saved = saved;
    this.readers = readers;
    this.library = library;
    this.conversations = conversations;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("save-item", "my-saved", "unsave-item");
  }

  @Override
  public Set<String> changing() {
    return Set.of("save-item", "unsave-item");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    ReadingWords words = ReadingWords.of(turn, command);
    PersonKey person = turn.person().key();
    Card card =
        switch (command.verb()) {
          case "save-item" -> save(turn, toSave(turn, command, words));
          case "unsave-item" -> remove(turn, words);
          default -> cards.list(saved.of(person), turn);
        };
    boolean replaces = turn.action() != null && command.verb().equals("unsave-item");
    return replaces
        ? new Reply.Replaced(ReplyClass.COMMAND, card, List.of())
        : new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  /** The item that is named, or that number of the digest, or what was read last, or all of it. */
  private List<LearningItem> toSave(Turn turn, Command command, ReadingWords words) {
    if (!words.item().isEmpty()) {
      return shown(turn, words.item())
          .or(() -> shown(turn, words.item().toUpperCase(Locale.ROOT)))
          .stream()
          .toList();
    }
    boolean whole = !words.edition().isEmpty() || command.data().containsKey("edition");
    if (words.no() == 0 && !whole) {
      Optional<LearningItem> last = last(turn);
      if (last.isPresent()) {
        return List.of(last.get());
      }
    }
    return ofDigest(turn, command, words);
  }

  private List<LearningItem> ofDigest(Turn turn, Command command, ReadingWords words) {
    List<EditionItem> items =
        readers
            .edition(command, words)
            .filter(edition -> edition.state() != EditionState.RECALLED)
            .map((DigestEdition edition) -> readers.items(edition, turn))
            .orElse(List.of());
    List<LearningItem> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (words.no() == 0 || words.no() == i + 1) {
        shown(turn, items.get(i).itemId()).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<LearningItem> last(Turn turn) {
    LocalDate yesterday = turn.at().toLocalDate().minusDays(1);
    return conversations
        .lastCited(turn.person().key(), yesterday)
        .flatMap(kept -> shown(turn, kept.cited().getFirst().replaceFirst("@.*", "")));
  }

  private Card save(Turn turn, List<LearningItem> items) {
    if (items.isEmpty()) {
      return cards.receipt(wording.say(ReadingWording.NOTHING_TO_SAVE));
    }
    boolean fresh = false;
    for (LearningItem item : items) {
      fresh |=
          saved.save(
              turn.person().key(),
              item.id(),
              item.version(),
              item.text().title(),
              turn.at().toLocalDate());
    }
    if (!fresh) {
      return cards.receipt(
          wording.say(ReadingWording.ALREADY_SAVED), wording.say(ReadingWording.SAVED_NEXT));
    }
    String said =
        items.size() == 1
            ? wording.say(ReadingWording.SAVED, Map.of("title", items.getFirst().text().title()))
            : wording.say(ReadingWording.SAVED_ALL, Map.of("count", items.size()));
    return cards.receipt(said, wording.say(ReadingWording.SAVED_NEXT));
  }

  private Card remove(Turn turn, ReadingWords words) {
    PersonKey person = turn.person().key();
    boolean gone =
        saved.remove(person, words.item())
            || saved.remove(person, words.item().toUpperCase(Locale.ROOT))
            || words.item().isEmpty() && removed(person, words.no());
    return gone
        ? cards.list(saved.of(person), turn, wording.say(ReadingWording.REMOVED))
        : cards.list(saved.of(person), turn, wording.say(ReadingWording.NOT_SAVED));
  }

  private boolean removed(PersonKey person, int no) {
    return saved.of(person).stream()
        .skip(Math.max(0, no - 1))
        .limit(no > 0 ? 1 : 0)
        .anyMatch(it -> saved.remove(person, it.item()));
  }

  private Optional<LearningItem> shown(Turn turn, String id) {
    LocalDate today = turn.at().toLocalDate();
    return library.findFor(turn.person().viewerOn(today), id, today);
  }
}
