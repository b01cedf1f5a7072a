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

  /** Those that came so often at least: what a clock or a courier asks meanwhile is seldom. */
  synchronized Map<String, Integer> atLeast(int times) {
    Map<String, Integer> often = new TreeMap<>(counts);
    often.values().removeIf(count -> count < times);
    return often;
  }
}
