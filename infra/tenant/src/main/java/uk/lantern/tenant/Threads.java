package uk.lantern.tenant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What stands in each conversation: the bot's activities as raw JSON, in order of arrival. */
public final class Threads {

  private final Map<String, Map<String, String>> conversations = new LinkedHashMap<>();
  private final AtomicInteger made = new AtomicInteger();
  private boolean forgetful;

  Threads() {}

  /** The activities of one conversation as they stand now, oldest first. */
  public synchronized List<String> in(String conversationId) {
    return new ArrayList<>(conversations.getOrDefault(conversationId, Map.of()).values());
  }

  /** One activity by its id, null when it was never sent or is deleted. */
  public synchronized @Nullable String find(String conversationId, String activityId) {
    return conversations.getOrDefault(conversationId, Map.of()).get(activityId);
  }

  /** From now on nothing sent is kept: a long run would fill the memory. */
  public synchronized void forget() {
    forgetful = true;
    conversations.clear();
  }

  synchronized String create() {
    String id = "a:practice-" + made.incrementAndGet();
    conversations.put(id, new LinkedHashMap<>());
    return id;
  }

  synchronized String add(String conversationId, String json) {
    String id = "1700000000" + made.incrementAndGet();
    if (forgetful) {
      return id;
    }
    conversations.computeIfAbsent(conversationId, c -> new LinkedHashMap<>()).put(id, json);
    return id;
  }

  synchronized boolean replace(String conversationId, String activityId, String json) {
    return conversations
            .getOrDefault(conversationId, new LinkedHashMap<>())
            .replace(activityId, json)
        != null;
  }

  synchronized boolean remove(String conversationId, String activityId) {
    return conversations.getOrDefault(conversationId, new LinkedHashMap<>()).remove(activityId)
        != null;
  }
}
