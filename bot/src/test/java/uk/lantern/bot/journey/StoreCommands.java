package uk.lantern.bot.journey;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonValue;

/** Counts what is asked of the store, by command and collection. */
final class StoreCommands implements CommandListener {

  private final Map<String, Integer> counts = new TreeMap<>();

  @Override
  public synchronized void commandStarted(CommandStartedEvent event) {
    BsonValue on = event.getCommand().get(event.getCommandName());
    String where = on != null && on.isString() ? " " + on.asString().getValue() : "";
    counts.merge(event.getCommandName() + where, 1, Integer::sum);
  }

  synchronized void forget() {
    counts.clear();
  }

  /** How often each came for one of so many: what a clock or a courier asks meanwhile is seldom. */
  synchronized Map<String, Integer> each(int times) {
    Map<String, Integer> each = new TreeMap<>(counts);
    each.replaceAll((command, count) -> count / times);
    each.values().removeIf(count -> count == 0);
    return each;
  }
}
