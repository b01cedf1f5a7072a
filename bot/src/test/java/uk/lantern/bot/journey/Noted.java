package uk.lantern.bot.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.ReplySender;
import uk.lantern.bot.teams.connector.Receipt;

/** Teams, as far as a conversation shows it: what was sent, as it stands now. */
final class Noted implements ReplySender {

  /** One posted activity and the conversation it went to. */
  private record Posted(String conversation, JsonNode activity) {}

  private final List<Posted> posted = new CopyOnWriteArrayList<>();

  @Override
  public synchronized Receipt send(Address to, byte[] activity) {
    posted.add(read(to, activity));
    return new Receipt.Delivered("sent-" + posted.size());
  }

  @Override
  public synchronized Receipt update(Address to, String activityId, byte[] activity) {
    int number = Integer.parseInt(activityId.substring("sent-".length()));
    posted.set(number - 1, read(to, activity));
    return new Receipt.Delivered(activityId);
  }

  /** What stands in a conversation, oldest first. */
  List<JsonNode> in(String conversation) {
    return posted.stream()
        .filter(p -> p.conversation().equals(conversation))
        .map(Posted::activity)
        .toList();
  }

  private static Posted read(Address to, byte[] activity) {
    String json = new String(activity, StandardCharsets.UTF_8);
    return new Posted(to.conversation(), JsonMapper.shared().readTree(json));
  }
}
