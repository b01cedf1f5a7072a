package uk.lantern.scheduler.round.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.util.ConcurrentLruCache;
import uk.lantern.scheduler.document.Written;
import uk.lantern.scheduler.round.Round;

/**
 * One round as stored: the round itself in {@code body}, and beside it what is asked for.
 *
 * <p>{@code ready} says that everybody asked has been written down, {@code cleared} that nothing of
 * its slots and its key is left; what a crash left undone is found by them. {@code batch} names the
 * answers that count, {@code reader} who reads what was written, {@code agencies} whom it was put
 * to when agencies answer it.
 *
 * <p>Retention: see {@link uk.lantern.scheduler.round.store.RoundRetention}.
 */
final class RoundDocument {

  static final String COLLECTION = "rounds";
  static final int V = 1;
  static final List<Index> INDEXES =
      List.of(
          new Index("state", Sort.Direction.ASC).on("drafted", Sort.Direction.DESC),
          new Index("learning", Sort.Direction.ASC),
          new Index("questionnaire", Sort.Direction.ASC));

  private RoundDocument() {}

  static Document of(Round it) {
    Document document =
        new Document("_id", it.ref())
            .append("v", V)
            .append("kind", it.kind().name())
            .append("drafted", it.history().getFirst().at().toEpochMilli())
            .append("ready", false)
            .append("cleared", false);
    document.putAll(step(it));
    return document;
  }

  /** What a step may change; the rest stays as it stands. */
  static Update update(Round it) {
    Update update = new Update();
    step(it).forEach(update::set);
    return update;
  }

  private static Document step(Round it) {
    LocalDate ended = it.endedOn();
    return new Document("turn", it.turn())
        .append("state", it.state().name())
        .append("questionnaire", it.plan().form().questionnaire())
        .append("learning", it.plan().serving().learning())
        .append("ended", ended == null ? null : ended.toString())
        .append("held", it.isHeld())
        .append("body", Written.of(it));
  }

  /** Thousands read the same few rounds while they are open, and reading takes the longest. */
  private static final ConcurrentLruCache<Document, Round> READ =
      new ConcurrentLruCache<>(
          64, body -> Written.read(new Document("body", body), "body", Round.class));

  static Round round(Document document) {
    return READ.get(document.get("body", Document.class));
  }
}
