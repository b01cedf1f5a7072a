package uk.lantern.bot.turn;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP answer to an activity.
 *
 * @param status HTTP status
 * @param body null or empty for everything but invokes
 */
public record SeenAnswer(int status, byte @Nullable [] body) {

  /** An answer that is only a status. */
  public static SeenAnswer bare(int status) {
    return new SeenAnswer(status, null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeenAnswer that
        && status == that.status
        && Arrays.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, Arrays.hashCode(body));
  }

  /** The status only: the body may be a person's own words. */
  @Override
  public String toString() {
    return "SeenAnswer[" + status + "]";
  }
}
