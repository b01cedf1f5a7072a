package uk.lantern.scheduler.round.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.round.response.Response;

/**
 * What each agency answered about one case or record, beside what was agreed about it. There is no
 * sum and no mean of it anywhere.
 *
 * @param responses those that were sent, by agency
 * @param moderation null while nothing is agreed
 */
public record SideBySide(
    ModerationKey key, List<Response> responses, @Nullable Moderation moderation) {

  public SideBySide {
    responses = List.copyOf(responses);
  }

  @Override
  public String toString() {
    return "SideBySide[" + key.name() + "]";
  }
}
