package uk.lantern.scheduler.action.part;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it goes.
 *
 * @param ownerRag what the owner says; only ever makes the colour worse; null when not said
 * @param updates in order
 * @param stuckSince when somebody asked to be called; null once there was an update
 * @param snoozes one for each stage that was ever put off
 */
public record Progress(
    @Nullable Rag ownerRag,
    List<ActionUpdate> updates,
    @Nullable Instant stuckSince,
    List<Snooze> snoozes) {

  public static final Progress NONE = new Progress(null, List.of(), null, List.of());

  public Progress {
    updates = List.copyOf(updates);
    snoozes = List.copyOf(snoozes);
  }

  public Optional<ActionUpdate> last() {
    return updates.isEmpty() ? Optional.empty() : Optional.of(updates.getLast());
  }

  public Optional<Snooze> snooze(ReminderStage stage) {
    return snoozes.stream().filter(it -> it.stage() == stage).findFirst();
  }
}
