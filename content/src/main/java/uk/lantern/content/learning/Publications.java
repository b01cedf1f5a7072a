package uk.lantern.content.learning;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** How items get from draft to readers and away again: one person writes, another approves. */
public final class Publications {

  private static final String ARCHIVED = PublicationStatus.ARCHIVED.name();
  private static final List<String> OUT =
      List.of(PublicationStatus.PUBLISHED.name(), PublicationStatus.CORRECTED.name());

  private final LibraryItems items;
  private final MongoOperations mongo;

  /**
   * @param items of the same store
   */
  public Publications(LibraryItems items, MongoOperations mongo) {
    this.items = items;
    this.mongo = mongo;
  }

  /**
   * What is asked for.
   *
   * @param id of the item; its newest version is meant
   * @param why blank where there is no reason to give
   * @param at London
   */
  public record Wish(String id, Step step, String why, ZonedDateTime at) {

    /** The step and the item only: reasons are people's words. */
    @Override
    public String toString() {
      return step + " " + id;
    }
  }

  /** Takes a step if the state, the person and the item allow it. */
  public Publishing move(Wish wish, Editor editor) {
    if (!editor.mayEdit()) {
      return new Publishing.WrongRole(wish.id());
    }
    LibraryItem newest = meant(wish);
    if (newest == null) {
      return new Publishing.NotFound(wish.id());
    }
    boolean replaces = isOut(newest.itemId(), newest.version());
    List<PublicationStatus> way = PublicationPolicy.way(newest.state(), wish.step(), replaces);
    Publishing refusal = refusal(wish, editor, newest, way);
    return refusal == null ? take(wish, editor, newest, way) : refusal;
  }

  /** What is taken away is what readers see, though a draft of the next version may wait. */
  private @Nullable LibraryItem meant(Wish wish) {
    LibraryItem newest = items.newest(wish.id());
    boolean away = wish.step() == Step.WITHDRAW || wish.step() == Step.ARCHIVE;
    if (newest == null || !away) {
      return newest;
    }
    Query shown = outBefore(wish.id(), newest.version() + 1);
    LibraryItem out =
        mongo.findOne(shown.with(Sort.by(Sort.Direction.DESC, "version")), LibraryItem.class);
    return out == null ? newest : out;
  }

  private static @Nullable Publishing refusal(
      Wish wish, Editor editor, LibraryItem newest, List<PublicationStatus> way) {
    String id = newest.itemId();
    if (way.isEmpty()) {
      boolean again = wish.step() == Step.PUBLISH && PublicationPolicy.isOut(newest.state());
      return again
          ? new Publishing.AlreadyPublished(id)
          : new Publishing.WrongState(id, newest.state(), wish.step());
    }
    if (wish.step().needsReason() && wish.why().isBlank()) {
      return new Publishing.NoReason(id, wish.step());
    }
    if (wish.step().needsSecondPerson() && newest.author().equals(editor.link())) {
      return new Publishing.SamePerson(id);
    }
    if (!PublicationPolicy.isOut(way.getLast())) {
      return null;
    }
    List<String> missing = PublicationPolicy.missing(newest);
    if (!missing.isEmpty()) {
      return new Publishing.Incomplete(id, missing);
    }
    boolean checked = newest.anonymisedBy() != null;
    return PublicationPolicy.needsAnonymisation(newest.toItem()) && !checked
        ? new Publishing.NotAnonymised(id)
        : null;
  }

  /** Only from the state that was looked at: of two people at once one finds it changed. */
  private Publishing take(
      Wish wish, Editor editor, LibraryItem newest, List<PublicationStatus> way) {
    PublicationStatus last = way.getLast();
    long at = wish.at().toInstant().toEpochMilli();
    String why = wish.why().isBlank() ? null : wish.why().strip();
    Object[] passed =
        way.stream().map(to -> new HistoryEntry(at, editor.link(), to.name(), why)).toArray();
    Update update = new Update().set("status", last.name()).set("v", LibraryItem.V);
    update.push("history").each(passed);
    if (wish.step().needsSecondPerson()) {
      update.set("approver", editor.link());
    }
    if (mongo.updateFirst(in(newest), update, LibraryItem.class).getModifiedCount() == 0) {
      LibraryItem now = items.newest(newest.itemId());
      PublicationStatus state = now == null ? newest.state() : now.state();
      return PublicationPolicy.isOut(state)
          ? new Publishing.AlreadyPublished(newest.itemId())
          : new Publishing.WrongState(newest.itemId(), state, wish.step());
    }
    if (PublicationPolicy.isOut(last) || PublicationPolicy.isOut(newest.state())) {
      String older = PublicationPolicy.isOut(last) ? ARCHIVED : last.name();
      retire(outBefore(newest.itemId(), newest.version()), older, wish, editor);
      items.countUp();
    }
    LearningItem item = items.kept(newest.itemId(), newest.version()).orElseThrow().toItem();
    return PublicationPolicy.isOut(last)
        ? new Publishing.Published(item)
        : new Publishing.Moved(item);
  }

  /** Else a withdrawn version would let the one before it come back. */
  private void retire(Query older, String to, Wish wish, Editor editor) {
    long at = wish.at().toInstant().toEpochMilli();
    String why = wish.why().isBlank() ? null : wish.why().strip();
    Update update = new Update().set("status", to);
    update.push("history", new HistoryEntry(at, editor.link(), to, why));
    mongo.updateMulti(older, update, LibraryItem.class);
  }

  /** Keeps that somebody went through the whole checklist; whoever may edit may confirm it. */
  public Publishing confirmAnonymised(String id, Editor editor, ZonedDateTime at) {
    if (!editor.mayEdit()) {
      return new Publishing.WrongRole(id);
    }
    LibraryItem newest = items.newest(id);
    if (newest == null) {
      return new Publishing.NotFound(id);
    }
    HistoryEntry line =
        new HistoryEntry(at.toInstant().toEpochMilli(), editor.link(), "ANONYMISED", null);
    Update update =
        new Update()
            .set("anonymisedBy", editor.link())
            .set("anonymisedOn", at.toLocalDate().toString())
            .set("v", LibraryItem.V)
            .push("history", line);
    mongo.updateFirst(in(newest), update, LibraryItem.class);
    return new Publishing.Moved(newest.toItem());
  }

  private boolean isOut(String id, int before) {
    return mongo.exists(outBefore(id, before), LibraryItem.class);
  }

  private static Query outBefore(String id, int version) {
    return Query.query(
        Criteria.where("itemId").is(id).and("version").lt(version).and("status").in(OUT));
  }

  private static Query in(LibraryItem seen) {
    return Query.query(Criteria.where("_id").is(seen.id()).and("status").is(seen.status()));
  }
}
