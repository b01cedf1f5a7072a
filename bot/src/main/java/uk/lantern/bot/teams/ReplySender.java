package uk.lantern.bot.teams;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.connector.Slot;
import uk.lantern.bot.teams.connector.pace.Lane;

/** Sends an activity into a conversation. */
@FunctionalInterface
public interface ReplySender {

  /**
   * Sends one activity, already JSON. Blocks; never throws for what the network does.
   *
   * @return what became of it, with Teams' id of the activity when Teams has it
   */
  Receipt send(Address to, byte[] activity);

  /** Replaces an activity that was sent before; for senders that take turns by {@link #slot}. */
  default Receipt update(Address to, String activityId, byte[] activity) {
    throw new UnsupportedOperationException("This sender replaces nothing.");
  }

  /** The turn of one activity, waited for at most that long; sending takes it at once otherwise. */
  default Slot slot(Address to, Lane lane, Duration within) {
    return new Slot.Open() {
      @Override
      public Receipt send(byte[] activity, BooleanSupplier there, BooleanSupplier held) {
        return there.getAsBoolean() && held.getAsBoolean()
            ? ReplySender.this.send(to, activity)
            : new Receipt.NotSent("Nobody wants it sent any more.");
      }

      @Override
      public Receipt update(
          String activityId, byte[] activity, BooleanSupplier there, BooleanSupplier held) {
        return there.getAsBoolean() && held.getAsBoolean()
            ? ReplySender.this.update(to, activityId, activity)
            : new Receipt.NotSent("Nobody wants it changed any more.");
      }

      @Override
      public void giveBack() {}
    };
  }
}
