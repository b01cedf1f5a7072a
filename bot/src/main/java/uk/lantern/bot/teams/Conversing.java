package uk.lantern.bot.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.turn.ActivityKey;
import uk.lantern.bot.turn.CardAction;
import uk.lantern.bot.turn.Place;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.turn.Turns;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.PersonKey;

/** From an activity to a turn, and from its reply to activities in the right conversation. */
final class Conversing {

  private static final Logger log = LoggerFactory.getLogger(Conversing.class);

  private static final int LONGEST_NAME = 100;

  private final Turns turns;
  private final ConversationReferences references;
  private final Surroundings around;
  private final Outgoing outgoing;
  private final Clock clock;

  Conversing(
      Turns turns,
      ConversationReferences references,
      Surroundings around,
      Outgoing outgoing,
      Clock clock) {
    this.turns = turns;
    this.references = references;
    this.around = around;
    this.outgoing = outgoing;
    this.clock = clock;
  }

  /** Typed text or a submitted button. Outside 1:1 the reply goes to the person's own chat. */
  void message(TurnContext context, Incoming incoming, String text, @Nullable CardAction action) {
    Address home = home(incoming);
    if (home == null) {
      say(context, incoming, TeamsWording.NO_PRIVATE_CHAT);
      return;
    }
    Reply reply = take(context, incoming, text, action);
    boolean asText = around.people().prefersText(incoming.required());
    send(context, cards(reply).stream().map(c -> outgoing.card(c, asText, home)).toList());
    if (incoming.place() != Place.PERSONAL) {
      say(context, incoming, TeamsWording.PRIVATE_MESSAGE_SENT);
    }
  }

  /** A pressed button; the card it sits on is replaced in the HTTP response. */
  InvokeResponse invoke(TurnContext context, Incoming incoming, CardAction action) {
    Address home = home(incoming);
    if (home == null || incoming.place() != Place.PERSONAL) {
      return outgoing.told(TeamsWording.NO_PRIVATE_CHAT);
    }
    Reply reply = take(context, incoming, "", action);
    boolean asText = around.people().prefersText(incoming.required());
    List<Card> then = reply instanceof Reply.Replaced replaced ? replaced.then() : cards(reply);
    send(context, then.stream().map(c -> outgoing.card(c, asText, home)).toList());
    return reply instanceof Reply.Replaced replaced
        ? outgoing.replaced(replaced.card(), asText)
        : outgoing.told(TeamsWording.ANSWER_BELOW);
  }

  /** Lantern was added. Teams tells twice at once; the person is welcomed once. */
  void installed(TurnContext context, Incoming incoming) {
    if (incoming.place() != Place.PERSONAL) {
      say(context, incoming, TeamsWording.WELCOME_GROUP);
    } else if (incoming.person() != null && met(incoming.person(), incoming.address())) {
      say(context, incoming, TeamsWording.WELCOME);
      message(context, incoming, "help", null);
    }
  }

  void left(Incoming incoming) {
    if (incoming.place() == Place.PERSONAL && incoming.person() != null) {
      references.left(incoming.person());
    }
  }

  void deleted(PersonKey who, ActivityKey message) {
    around.deletions().deleted(who, message);
  }

  void say(TurnContext context, Incoming incoming, TeamsWording key) {
    send(context, List.of(outgoing.words(key, incoming.address())));
  }

  private Reply take(
      TurnContext context, Incoming incoming, String text, @Nullable CardAction action) {
    Turn turn =
        new Turn(
            incoming.key(),
            around.people().person(incoming.required(), shownName(context.getActivity())),
            incoming.place(),
            text,
            action,
            London.now(clock));
    Reply reply = turns.take(turn);
    context.getTurnState().add(LanternAdapter.REPLY_CLASS, reply.kind());
    return reply;
  }

  private static String shownName(Activity activity) {
    String name = activity.getFrom().getName();
    return name == null ? "" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /** The person's own chat, null when there is none. */
  private @Nullable Address home(Incoming incoming) {
    PersonKey person = incoming.required();
    if (incoming.place() == Place.PERSONAL) {
      writesFrom(person, incoming.address());
      return incoming.address();
    }
    try {
      Optional<ConversationReference> known = references.reachable(person);
      return known.map(ConversationReference::address).orElse(null);
    } catch (DataAccessException away) {
      return null;
    }
  }

  private void writesFrom(PersonKey person, Address address) {
    try {
      references.writesFrom(person, address);
    } catch (DataAccessException away) {
      log.warn("A conversation reference is not stored: the database is away.");
    }
  }

  private boolean met(PersonKey person, Address address) {
    try {
      return references.met(person, address);
    } catch (DataAccessException away) {
      log.warn("A conversation reference is not stored: the database is away.");
      return false;
    }
  }

  private static List<Card> cards(Reply reply) {
    return switch (reply) {
      case Reply.Said said -> said.cards();
      case Reply.Replaced replaced ->
          Stream.concat(Stream.of(replaced.card()), replaced.then().stream()).toList();
      case Reply.Refused refused -> refused.cards();
      case Reply.Silent silent -> List.of();
    };
  }

  /** Past {@code TurnContext}, which would readdress every activity to where the turn came from. */
  private static void send(TurnContext context, List<Activity> activities) {
    context.getAdapter().sendActivities(context, activities).join();
  }
}
