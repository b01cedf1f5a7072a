package uk.lantern.scheduler.round.letter;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/** Composes news of a step: who, what, which part; never what was answered or graded. */
public record NewsContent(Rounds rounds, People people, Agencies agencies, RoundPhrases phrases)
    implements LetterContent {

  @Override
  public Set<MessageKind> kinds() {
    return Set.of(MessageKind.ROUND_NEWS);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Message message = delivery.message();
    News news = News.valueOf(value(message, "news"));
    return rounds
        .find(value(message, RoundMessages.ROUND))
        .filter(round -> isStillTrue(news, round))
        .map(round -> RoundContent.letter(RoundMessages.NEWS, card(news, round, message), round))
        .orElseGet(() -> new Content.Never("over"));
  }

  /** What asks for something ends when it cannot be done any more. */
  private static boolean isStillTrue(News news, Round round) {
    return switch (news) {
      case RETURNED, DELEGATED, CONFLICT -> round.isOpen();
      case CLOSED -> round.state() == RoundState.CLOSED;
      case SUBMITTED, MODERATED, MEETING -> round.state() != RoundState.CANCELLED;
    };
  }

  private Map<String, Object> card(News news, Round round, Message message) {
    String part = value(message, "part");
    Map<String, Object> values = new HashMap<>();
    values.put("ref", round.ref());
    values.put("part", part);
    values.put("title", round.plan().title());
    values.put("who", name(message));
    values.put("agency", agency(value(message, "agency")));
    values.put("day", RoundPhrases.day(message.key().date()));
    values.put(
        "what",
        phrases.say(
            part.isEmpty() ? RoundLetterWording.ALL_OF_IT : RoundLetterWording.PART, values));
    return Map.of(
        "heading", phrases.say(RoundLetterWording.heading(news)),
        "line", phrases.say(RoundLetterWording.line(news), values),
        "round", round.ref(),
        "part", part,
        "buttons", phrases.buttons(round, part, List.of(button(news))));
  }

  /** A case that is agreed has closed: its auditor can change nothing, and may want to ask. */
  private static RoundButton button(News news) {
    return switch (news) {
      case SUBMITTED, CONFLICT, CLOSED, MEETING -> RoundButton.OPEN;
      case RETURNED, DELEGATED -> RoundButton.CARRY_ON;
      case MODERATED -> RoundButton.ASK_THE_TEAM;
    };
  }

  private String name(Message message) {
    return people
        .find(RoundMessages.person(message, "by"))
        .map(Person::displayName)
        .orElseGet(() -> phrases.say(RoundLetterWording.SOMEBODY));
  }

  private String agency(String code) {
    return agencies.find(code).map(Agency::shortName).orElse(code);
  }

  private static String value(Message message, String name) {
    return String.valueOf(message.values().get(name));
  }
}
