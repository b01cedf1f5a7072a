package uk.lantern.scheduler.trail;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.retention.Purge;
import uk.lantern.scheduler.trail.TeamDiscussion.Sharing;

/** Meetings at which teams talked about learning, in collection {@code teamDiscussions}. */
public final class TeamDiscussions implements Purge {

  private final MongoOperations mongo;
  private volatile boolean indexed;

  public TeamDiscussions(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Counts a meeting, once for each id however often it is told.
   *
   * @return false when it was counted already; then nothing changes
   */
  public boolean held(TeamDiscussion discussion) {
    ensureIndexes();
    try {
      mongo.insert(discussion);
      return true;
    } catch (DuplicateKeyException again) {
      return false;
    }
  }

  /**
   * Adds what the team will do differently.
   *
   * @param line after the privacy step, without anything that identifies
   */
  public void different(String id, String line) {
    change(id, Update.update("idea.different", line));
  }

  /**
   * Notes whether the partnership may share the idea.
   *
   * @param team kept with {@link Sharing#WITH_TEAM} only
   */
  public void share(String id, Sharing sharing, @Nullable String team) {
    Update update = Update.update("idea.sharing", sharing.name());
    change(
        id, sharing == Sharing.WITH_TEAM && team != null ? update.set("idea.team", team) : update);
  }

  /** All about an item, the first one first. */
  public List<TeamDiscussion> of(String item) {
    return mongo.find(
        query(where("item").is(item)).with(Sort.by("on", "_id")), TeamDiscussion.class);
  }

  @Override
  public String collection() {
    return "teamDiscussions";
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), TeamDiscussion.class)
            .getDeletedCount());
  }

  private void change(String id, Update update) {
    mongo.updateFirst(query(where("_id").is(id)), update, TeamDiscussion.class);
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(TeamDiscussion.class).createIndex(TeamDiscussion.BY_ITEM);
      indexed = true;
    }
  }
}
