package uk.lantern.scheduler.digest.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PlannedTime;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.digest.edition.EditionPeople;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.digest.store.StoredParts.StoredContent;
import uk.lantern.scheduler.digest.store.StoredParts.StoredCorrection;
import uk.lantern.scheduler.digest.store.StoredParts.StoredCounts;
import uk.lantern.scheduler.digest.store.StoredParts.StoredRecall;

/**
 * One edition as stored; its id is its reference. Dates are ISO text, so that no machine's zone can
 * shift them.
 *
 * <p>Retention: no purge date. An edition is what the partnership published, and names nobody but
 * the members of its team.
 */
@Document(StoredEdition.COLLECTION)
record StoredEdition(
    @Id String id,
    int v,
    long turn,
    long number,
    EditionState state,
    StoredContent content,
    EditionAudience audience,
    EditionPeople people,
    Times times,
    List<StoredCorrection> corrections,
    List<EditionStep> history,
    @Nullable Aftermath after) {

  static final String COLLECTION = "editions";
  static final int V = 3;
  static final List<Index> INDEXES =
      List.of(
          new Index("number", Sort.Direction.DESC),
          new Index("state", Sort.Direction.ASC).on("number", Sort.Direction.DESC),
          new Index("times.frozenAt", Sort.Direction.ASC));

  /**
   * When it goes, and whom it went to.
   *
   * @param plannedAt the planned moment as the rules of the zone were when it was planned; asked
   *     for what is due, never shown
   */
  record Times(
      @Nullable String plannedFor,
      @Nullable Instant plannedAt,
      @Nullable String list,
      int size,
      @Nullable String frozenOn,
      @Nullable Instant frozenAt) {}

  /** What came after it was sent. */
  record Aftermath(@Nullable StoredRecall recall, @Nullable StoredCounts counts) {}

  static StoredEdition of(DigestEdition it) {
    return new StoredEdition(
        it.ref(),
        V,
        it.turn(),
        EditionRef.number(it.ref()),
        it.state(),
        StoredContent.of(it.content()),
        it.audience(),
        it.people(),
        times(it),
        it.corrections().stream().map(StoredCorrection::of).toList(),
        it.history(),
        new Aftermath(StoredRecall.of(it.recall()), StoredCounts.of(it.finalCounts())));
  }

  DigestEdition toEdition() {
    return new DigestEdition(
        id,
        turn,
        content.toContent(),
        audience,
        state,
        people,
        times.plannedFor() == null ? null : LocalDateTime.parse(times.plannedFor()),
        freeze(),
        corrections.stream().map(StoredCorrection::toCorrection).toList(),
        after == null || after.recall() == null ? null : after.recall().toRecall(),
        history,
        after == null || after.counts() == null ? null : after.counts().toCounts());
  }

  private static Times times(DigestEdition it) {
    LocalDateTime planned = it.plannedFor();
    Freeze freeze = it.freeze();
    return new Times(
        planned == null ? null : planned.toString(),
        planned == null ? null : moment(planned),
        freeze == null ? null : freeze.list(),
        freeze == null ? 0 : freeze.size(),
        freeze == null ? null : freeze.day().toString(),
        freeze == null ? null : freeze.at());
  }

  private static Instant moment(LocalDateTime planned) {
    return new PlannedTime(planned.toLocalDate(), planned.toLocalTime(), London.ZONE).instant();
  }

  private @Nullable Freeze freeze() {
    String list = times.list();
    String day = times.frozenOn();
    Instant at = times.frozenAt();
    return list == null || day == null || at == null
        ? null
        : new Freeze(list, times.size(), LocalDate.parse(day), at);
  }

  @Override
  public String toString() {
    return "StoredEdition[" + id + "]";
  }
}
