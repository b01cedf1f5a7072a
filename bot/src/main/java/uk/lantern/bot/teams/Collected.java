package uk.lantern.bot.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.turn.ReplyClass;

/**
 * What a turn wants to send.
 *
 * @param activities in order, each with the conversation it goes to
 * @param invoke the answer to an invoke, null for everything else
 * @param kind of the reply, null when no turn was taken
 */
record Collected(
    List<Activity> activities, @Nullable InvokeResponse invoke, @Nullable ReplyClass kind) {}
