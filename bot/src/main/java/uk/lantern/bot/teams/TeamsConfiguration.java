package uk.lantern.bot.teams;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import uk.lantern.bot.audittrail.TurnedAway;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.turn.SeenActivities;
import uk.lantern.bot.turn.SeenPace;
import uk.lantern.bot.turn.Traces;
import uk.lantern.bot.turn.Turns;

/** Puts the Teams edge together. Needs a Gate, Senders, Surroundings, Turns and a Clock. */
@Configuration(proxyBeanMethods = false)
public class TeamsConfiguration {

  @Bean
  ActivityJson activityJson() {
    return new ActivityJson();
  }

  @Bean
  SeenActivities seenActivities(MongoOperations mongo, Clock clock) {
    return new SeenActivities(mongo, clock, SeenPace.usual());
  }

  @Bean
  ConversationReferences conversationReferences(MongoOperations mongo, Clock clock) {
    return new ConversationReferences(mongo, clock);
  }

  @Bean
  LanternActivityHandler lanternActivityHandler(
      ActivityJson json,
      Turns turns,
      ConversationReferences references,
      Surroundings around,
      Clock clock) {
    Outgoing outgoing = new Outgoing(json, around.words());
    return new LanternActivityHandler(new Conversing(turns, references, around, outgoing, clock));
  }

  @Bean
  Replies replies(ActivityJson json, Senders senders, ConversationReferences references) {
    return new Replies(json, senders.replies(), references);
  }

  @Bean
  Dedupe dedupe(SeenActivities seen, Traces traces, Surroundings around) {
    return new Dedupe(seen, traces, around.people());
  }

  @Bean
  FrontDoor frontDoor(
      ActivityJson json,
      Dedupe dedupe,
      LanternActivityHandler handler,
      Replies replies,
      Surroundings around,
      MeterRegistry metrics) {
    Outgoing outgoing = new Outgoing(json, around.words());
    return new FrontDoor(json, dedupe, handler, replies, outgoing, metrics);
  }

  @Bean
  MessagesController messagesController(Gate gate, FrontDoor door, TurnedAway turnedAway) {
    return new MessagesController(gate, door, turnedAway::note);
  }

  /** Asked before all others: nearly every request goes there. */
  @Bean
  SimpleUrlHandlerMapping messages(MessagesController controller) {
    return new SimpleUrlHandlerMapping(
        Map.of(MessagesController.PATH, controller), Ordered.HIGHEST_PRECEDENCE);
  }

  @Bean
  CardPost cardPost(ActivityJson json, Surroundings around, Senders senders) {
    return new CardPost(
        json, new Outgoing(json, around.words()), senders.letters(), around.people());
  }
}
