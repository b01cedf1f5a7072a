package uk.lantern.bot.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.answering.Citation;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.ReleasePolicy;
import uk.lantern.content.learning.WordsBy;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.trail.Opens;

/** Opens the latest digest again, and its items one by one. */
@Component
class ReadingFeature implements Feature {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingFeature.class);

  private final Readers readers;
  private final LearningLibrary library;
  private final Opens opens;
  private final ReadingCards cards;

  ReadingFeature(Readers readers, LearningLibrary library, Opens opens, ReadingCards cards) {
    this.readers = readers;
    this.library = library;
    this.opens = opens;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("my-digest", "read-item", "next-item");
  }

  @Override
  public Set<String> changing() {
    return Set.of("read-item", "next-item");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    ReadingWords words = ReadingWords.of(turn, command);
    Optional<DigestEdition> found = readers.edition(command, words);
    if (found.isEmpty()) {
      return said(ReadingWording.NO_DIGEST);
    }
    DigestEdition edition = found.get();
    if (edition.state() == EditionState.RECALLED) {
      return new Reply.Said(ReplyClass.COMMAND, List.of(cards.withdrawn(edition)), List.of());
    }
    if (command.verb().equals("my-digest")) {
      return new Reply.Said(
          ReplyClass.COMMAND,
          List.of(cards.digest(edition, readers.card(edition, turn))),
          List.of());
    }
    return read(turn, command, edition, words);
  }

  private Reply read(Turn turn, Command command, DigestEdition edition, ReadingWords words) {
    List<EditionItem> items = readers.items(edition, turn);
    boolean next = command.verb().equals("next-item");
    int at = next && words.no() == 0 ? readers.place(items, turn) : words.no();
    int no = next ? at + 1 : at;
    if (no < 1 || no > items.size()) {
      return said(next ? ReadingWording.LAST_ITEM : ReadingWording.NO_SUCH_ITEM);
    }
    EditionItem item = items.get(no - 1);
    return library
        .findFor(
            turn.person().viewerOn(turn.at().toLocalDate()), item.itemId(), turn.at().toLocalDate())
        .map(
            learning ->
                shown(
                    turn,
                    edition,
                    item,
                    learning,
                    new ReadingCards.Place(no, items.size(), turn.person().key())))
        .orElseGet(() -> said(ReadingWording.GONE));
  }

  private Reply shown(
      Turn turn,
      DigestEdition edition,
      EditionItem item,
      LearningItem learning,
      ReadingCards.Place place) {
    count(turn, edition, item);
    boolean old =
        ReleasePolicy.standing(
                learning, turn.person().viewerOn(turn.at().toLocalDate()), turn.at().toLocalDate())
            == ReleasePolicy.Standing.PAST_REVIEW;
    // What was shown last is what "practice points" and "use in my team meeting" mean.
    Citation cited = new Citation(learning, item.text(), null, null, WordsBy.LANTERN, old);
    return new Reply.Said(
        ReplyClass.COMMAND, List.of(cards.item(edition, item, learning, place)), List.of(cited));
  }

  /** Nobody waits for a count, and nobody is kept from reading by it. */
  private void count(Turn turn, DigestEdition edition, EditionItem item) {
    try {
      opens.opened(
          edition.ref(),
          item.itemId(),
          turn.person(),
          turn.at().toLocalDate(),
          () -> readers.hadItBefore(edition, item, turn));
    } catch (DataAccessException away) {
      LOG.warn("An opened item was not counted: {}", away.getClass().getSimpleName());
    }
  }

  private Reply said(ReadingWording text) {
    return new Reply.Said(ReplyClass.COMMAND, List.of(cards.receipt(text)), List.of());
  }
}
