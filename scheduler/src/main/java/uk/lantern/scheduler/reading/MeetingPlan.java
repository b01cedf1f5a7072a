package uk.lantern.scheduler.reading;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody means to use an item in a team meeting, or is just telling us of it.
 *
 * <p>Retention: 30 days until it is used; then two days, and one when all is said. Its number goes
 * when all is said, so that nothing links the teller to what was counted.
 *
 * @param id person, item and edition
 * @param person tenant and object id
 * @param number of the meeting as it will be counted; empty once all is said
 * @param step a name of {@link Step}
 * @param touched milliseconds since 1970
 */
@Document("meetingPlans")
public record MeetingPlan(
    @Id String id,
    int v,
    String person,
    String item,
    int itemVersion,
    @Nullable String edition,
    String number,
    String step,
    long touched,
    String purgeOn) {

  static final int V = 1;
  static final int KEPT_DAYS = 30;
  static final Duration A_STEP_LASTS = Duration.ofHours(24);
  static final Index BY_PERSON =
      new Index("person", Sort.Direction.ASC).on("touched", Sort.Direction.DESC);

  /** What is asked next. */
  public enum Step {
    /** How many people took part. */
    USED,
    /** What the team will do differently. */
    DIFFERENT,
    /** Whether the partnership may share it. */
    SHARING,
    /** Nothing. */
    DONE
  }

  public Step next() {
    return Step.valueOf(step);
  }

  /** Whether its question was put less than a day ago. */
  boolean isFresh(Instant now) {
    return Instant.ofEpochMilli(touched).plus(A_STEP_LASTS).isAfter(now);
  }

  /** The step only. */
  @Override
  public String toString() {
    return "MeetingPlan[]";
  }
}
