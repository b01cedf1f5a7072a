package uk.lantern.scheduler;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Map;
import java.util.TreeMap;

/** Counts what is read of a store, by collection. */
public final class Finds implements CommandListener {

  private final Map<String, Integer> counts = new TreeMap<>();

  @Override
  public synchronized void commandStarted(CommandStartedEvent event) {
    if (event.getCommandName().equals("find")) {
      counts.merge(event.getCommand().getString("find").getValue(), 1, Integer::sum);
    }
  }

  /** What was read since the last call. */
  public synchronized Map<String, Integer> since() {
    Map<String, Integer> since = new TreeMap<>(counts);
    counts.clear();
    return since;
  }
}
