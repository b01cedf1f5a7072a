package uk.lantern.bot.teams;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import uk.lantern.bot.turn.ReplyClass;

/** The SDK's turn without its wire: runs on the calling thread and collects what is sent. */
public final class LanternAdapter extends BotAdapter {

  /** Where a handler leaves the class of its reply in the turn's state. */
  static final String REPLY_CLASS = "lantern.reply-class";

  private static final String OUT = "lantern.out";

  Collected run(Activity activity, Bot bot) {
    // BotAdapter.runPipeline would make the sender's locale the default of the whole process.
    activity.setLocale(null);
    List<Activity> out = new ArrayList<>();
    TurnContextImpl context = new TurnContextImpl(this, activity);
    context.getTurnState().add(OUT, out);
    try {
      runPipeline(context, bot::onTurn).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    InvokeResponse invoke = null;
    List<Activity> said = new ArrayList<>();
    for (Activity sent : out) {
      if (sent.isType(ActivityTypes.INVOKE_RESPONSE)) {
        invoke = (InvokeResponse) sent.getValue();
      } else {
        said.add(sent);
      }
    }
    ReplyClass kind = context.getTurnState().get(REPLY_CLASS);
    return new Collected(said, invoke, kind);
  }

  @Override
  public CompletableFuture<ResourceResponse[]> sendActivities(
      TurnContext context, List<Activity> activities) {
    List<Activity> out = context.getTurnState().get(OUT);
    out.addAll(activities);
    ResourceResponse[] none = new ResourceResponse[activities.size()];
    for (int i = 0; i < none.length; i++) {
      none[i] = new ResourceResponse("");
    }
    return CompletableFuture.completedFuture(none);
  }

  @Override
  public CompletableFuture<ResourceResponse> updateActivity(TurnContext context, Activity next) {
    return CompletableFuture.failedFuture(
        new UnsupportedOperationException("A turn answers; updates go through the connector."));
  }

  @Override
  public CompletableFuture<Void> deleteActivity(
      TurnContext context, ConversationReference reference) {
    return CompletableFuture.failedFuture(
        new UnsupportedOperationException("A turn answers; deletions go through the connector."));
  }
}
