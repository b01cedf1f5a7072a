package uk.lantern.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Serialization;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.turn.CardAction;
import uk.lantern.bot.turn.Place;

/**
 * Maps every kind of activity to what Lantern does with it. Overrides the SDK's own dispatch of
 * conversation updates and invokes: it fails on a missing {@code eventType} and {@code
 * action.type}, and looks members up over the network.
 */
final class LanternActivityHandler extends TeamsActivityHandler {

  private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

  private final Conversing conversing;

  LanternActivityHandler(Conversing conversing) {
    this.conversing = conversing;
  }

  /** Also takes edits and deletions, which 4.14.3 does not know. */
  @Override
  public CompletableFuture<Void> onTurn(TurnContext context) {
    switch (context.getActivity().getType()) {
      case "messageUpdate" -> edited(context);
      case "messageDelete" -> deleted(context);
      default -> {
        return super.onTurn(context);
      }
    }
    return DONE;
  }

  @Override
  protected CompletableFuture<Void> onMessageActivity(TurnContext context) {
    Activity activity = context.getActivity();
    Incoming incoming = incoming(context);
    CardAction action = Pressed.submitted(activity);
    conversing.message(context, incoming, SpokenText.of(activity), action);
    return DONE;
  }

  @Override
  protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext context) {
    Activity activity = context.getActivity();
    if (!"adaptiveCard/action".equals(activity.getName())) {
      return CompletableFuture.completedFuture(new InvokeResponse(501, null));
    }
    Incoming incoming = incoming(context);
    incoming.required();
    CardAction action = Pressed.executed(activity);
    InvokeResponse response =
        Pressed.automatic(activity)
            ? Outgoing.unchanged()
            : conversing.invoke(context, incoming, action);
    return CompletableFuture.completedFuture(response);
  }

  @Override
  protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext context) {
    Activity activity = context.getActivity();
    Incoming incoming = incoming(context);
    if (incoming.place() == Place.PERSONAL) {
      if (namesLantern(activity.getMembersAdded(), activity)) {
        conversing.installed(context, incoming);
      } else if (namesLantern(activity.getMembersRemoved(), activity)) {
        conversing.left(incoming);
      }
    }
    return DONE;
  }

  @Override
  protected CompletableFuture<Void> onInstallationUpdateAdd(TurnContext context) {
    conversing.installed(context, incoming(context));
    return DONE;
  }

  @Override
  protected CompletableFuture<Void> onInstallationUpdateRemove(TurnContext context) {
    conversing.left(incoming(context));
    return DONE;
  }

  private void edited(TurnContext context) {
    Incoming incoming = incoming(context);
    boolean undeleted = "undeleteMessage".equals(eventType(context.getActivity()));
    if (!undeleted && incoming.place() == Place.PERSONAL) {
      conversing.say(context, incoming, TeamsWording.EDITED);
    }
  }

  private void deleted(TurnContext context) {
    Incoming incoming = incoming(context);
    if (incoming.person() != null) {
      conversing.deleted(incoming.person(), incoming.key());
    }
  }

  /** An activity without an id gets none here: dedupe has named it by its body before. */
  private static Incoming incoming(TurnContext context) {
    return Incoming.of(context.getActivity(), "");
  }

  private static boolean namesLantern(@Nullable List<ChannelAccount> members, Activity activity) {
    return members != null
        && activity.getRecipient() != null
        && members.stream()
            .anyMatch(m -> Objects.equals(m.getId(), activity.getRecipient().getId()));
  }

  private static String eventType(Activity activity) {
    JsonNode data = Serialization.objectToTree(activity.getChannelData());
    return data == null ? "" : data.path("eventType").asText("");
  }
}
