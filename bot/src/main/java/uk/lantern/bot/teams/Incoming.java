package uk.lantern.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.Serialization;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.turn.ActivityKey;
import uk.lantern.bot.turn.Place;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Where an activity comes from, in our words.
 *
 * @param person by Entra object id and tenant, never by a name; null when Teams did not say
 */
record Incoming(ActivityKey key, @Nullable PersonKey person, Place place, Address address) {

  /**
   * Reads the origin of an activity.
   *
   * @param bodyHash stands in for the id of an activity that has none
   * @throws Refusal 400 without a conversation, 403 when the two tenant fields disagree
   */
  static Incoming of(Activity activity, String bodyHash) {
    ConversationAccount conversation = activity.getConversation();
    if (conversation == null || blank(conversation.getId()) || blank(activity.getChannelId())) {
      throw Refusal.malformed("activity.no-conversation");
    }
    String tenant = tenant(activity, conversation);
    String id = blank(activity.getId()) ? bodyHash : activity.getId();
    return new Incoming(
        new ActivityKey(activity.getChannelId(), conversation.getId(), id),
        person(activity.getFrom(), tenant),
        place(conversation),
        new Address(
            tenant,
            Objects.requireNonNullElse(activity.getServiceUrl(), ""),
            conversation.getId(),
            activity.getChannelId()));
  }

  /** The person, who has to be known for anything that is answered. */
  PersonKey required() {
    if (person == null) {
      throw new Refusal(403, "activity.no-object-id");
    }
    return person;
  }

  private static String tenant(Activity activity, ConversationAccount conversation) {
    String inData = tenantOf(activity.getChannelData());
    String inConversation = Objects.requireNonNullElse(conversation.getTenantId(), "");
    if (!inData.isEmpty() && !inConversation.isEmpty() && !inData.equals(inConversation)) {
      throw new Refusal(403, "activity.tenants-differ");
    }
    return inConversation.isEmpty() ? inData : inConversation;
  }

  /** As it was read, where that is a plain object: making a tree of it costs more than the rest. */
  private static String tenantOf(@Nullable Object channelData) {
    if (channelData instanceof Map<?, ?> data
        && data.get("tenant") instanceof Map<?, ?> tenant
        && tenant.get("id") instanceof String id) {
      return id;
    }
    JsonNode data = Serialization.objectToTree(channelData);
    return data == null ? "" : data.path("tenant").path("id").asText("");
  }

  private static @Nullable PersonKey person(@Nullable ChannelAccount from, String tenant) {
    if (from == null || blank(from.getAadObjectId()) || tenant.isBlank()) {
      return null;
    }
    return new PersonKey(tenant, from.getAadObjectId());
  }

  /** Only what says it is personal is personal: anything new counts as a group. */
  private static Place place(ConversationAccount conversation) {
    return switch (Objects.requireNonNullElse(conversation.getConversationType(), "")) {
      case "personal" -> conversation.isGroup() ? Place.GROUP : Place.PERSONAL;
      case "channel" -> Place.CHANNEL;
      default -> Place.GROUP;
    };
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
