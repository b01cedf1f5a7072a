package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A team has talked about a piece of learning. It says nothing of who told us: the id is a random
 * number that the teller's own record holds until the last question is answered, and then nobody.
 * Dates are ISO text, so that no machine's zone can shift them.
 *
 * <p>Retention: six years, as for audit responses (domain.md 3.6).
 *
 * @param edition the digest it came from, null for an item that was found otherwise
 * @param on the day of the meeting
 */
@Document("teamDiscussions")
public record TeamDiscussion(
    @Id String id,
    int v,
    String item,
    int itemVersion,
    @Nullable String edition,
    String agency,
    String jobFamily,
    int people,
    String on,
    Idea idea,
    String purgeOn) {

  static final int V = 1;
  static final int KEPT_YEARS = 6;
  static final Index BY_ITEM = new Index("item", Sort.Direction.ASC);

  /** Whether the partnership may share what a team will do differently. */
  public enum Sharing {
    NOT_ASKED,
    WITH_TEAM,
    WITHOUT_TEAM,
    NO
  }

  /**
   * What the team will do differently, and whether that may be shared.
   *
   * @param different in the teller's words; null for nothing
   * @param sharing a name of {@link Sharing}
   * @param team whose idea it is; kept only when the teller said that it may be named
   */
  public record Idea(@Nullable String different, String sharing, @Nullable String team) {

    static final Idea NONE = new Idea(null, Sharing.NOT_ASKED.name(), null);

    public Sharing may() {
      return Sharing.valueOf(sharing);
    }

    @Override
    public String toString() {
      return "Idea[]";
    }
  }

  /** Where a meeting stands before anything else is known of it. */
  public static TeamDiscussion held(String id, About about, By by, int people, LocalDate on) {
    return new TeamDiscussion(
        id,
        V,
        about.item(),
        about.version(),
        about.edition(),
        by.agency(),
        by.jobFamily(),
        people,
        on.toString(),
        Idea.NONE,
        on.plusYears(KEPT_YEARS).toString());
  }

  /** What it was about. */
  public record About(String item, int version, @Nullable String edition) {

    @Override
    public String toString() {
      return "About[" + item + "]";
    }
  }

  /** Who talked, as groups. */
  public record By(String agency, String jobFamily) {}

  public LocalDate day() {
    return LocalDate.parse(on);
  }

  /** Ids only. */
  @Override
  public String toString() {
    return "TeamDiscussion[" + item + "]";
  }
}
