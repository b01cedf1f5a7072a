package uk.lantern.scheduler.reminder.tell;

import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.ReminderWording;

/** Composes news of a step when it is sent, from the action as it is then. */
public final class NewsContent implements LetterContent {

  private static final String OVER = "over";

  private final Actions actions;
  private final NewsLetters letters;
  private final Parties parties;
  private final Wording wording;

  public NewsContent(Actions actions, NewsLetters letters, Parties parties, Wording wording) {
    this.actions = actions;
    this.letters = letters;
    this.parties = parties;
    this.wording = wording;
  }

  @Override
  public Set<MessageKind> kinds() {
    return Set.of(MessageKind.ACTION_NEWS);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Message message = delivery.message();
    Action action =
        actions.find(String.valueOf(message.values().get(NewsLetters.ACTION))).orElse(null);
    if (action == null) {
      return new Content.Never(OVER);
    }
    ActionEvent event = event(action, message);
    News news = event == null ? News.IMPACT_DUE : letters.news(action, event).orElse(null);
    boolean holds =
        news != null && TellPolicy.isStillTrue(news, action, recipient.key(), now.toLocalDate());
    return news != null && holds
        ? new Content.Letter(
            NewsLetters.TEMPLATE,
            new NewsComposer(wording).card(news, action, event, names(action, event)),
            Math.toIntExact(action.turn()),
            null)
        : new Content.Never(OVER);
  }

  private static @Nullable ActionEvent event(Action action, Message message) {
    return message.values().get(NewsLetters.TURN) instanceof Number turn
            && turn.intValue() <= action.history().size()
        ? action.history().get(turn.intValue() - 1)
        : null;
  }

  private NewsComposer.Names names(Action action, @Nullable ActionEvent event) {
    return new NewsComposer.Names(
        name(event == null ? action.owner() : event.by()), name(action.owner()));
  }

  private String name(PersonKey key) {
    return parties
        .find(key)
        .map(Person::displayName)
        .orElseGet(() -> wording.say(ReminderWording.SOMEBODY));
  }
}
