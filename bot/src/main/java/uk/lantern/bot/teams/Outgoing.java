package uk.lantern.bot.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.AdaptiveCardInvokeResponse;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.TextFormatTypes;
import java.util.List;
import java.util.function.Function;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.content.wording.WordingKey;

/** Our cards and words as the SDK's types. */
final class Outgoing {

  static final String CARD = "application/vnd.microsoft.card.adaptive";
  static final String MESSAGE = "application/vnd.microsoft.activity.message";

  private final ActivityJson json;
  private final Function<WordingKey, String> words;

  Outgoing(ActivityJson json, Function<WordingKey, String> words) {
    this.json = json;
    this.words = words;
  }

  /** A card to an address. The notification never names the topic: phones show it when locked. */
  Activity card(Card card, boolean asText, Address to) {
    if (asText) {
      return to(say(card.text()), to);
    }
    Attachment attachment = new Attachment();
    attachment.setContentType(CARD);
    attachment.setContent(ActivityJson.asItIs(card));
    Activity activity = new Activity(ActivityTypes.MESSAGE);
    activity.setAttachments(List.of(attachment));
    activity.setSummary(words.apply(TeamsWording.NOTIFICATION_UPDATE));
    return to(activity, to);
  }

  /**
   * A card of our own accord. As text, too, it comes with a notification of its own, or a phone
   * would show its first words.
   */
  Activity letter(Card card, boolean asText, Address to) {
    Activity letter = card(card, asText, to);
    letter.setSummary(words.apply(TeamsWording.NOTIFICATION_LETTER));
    return letter;
  }

  Activity words(WordingKey key, Address to) {
    return to(say(words.apply(key)), to);
  }

  /** The card whose button was pressed becomes this one. */
  InvokeResponse replaced(Card card, boolean asText) {
    return asText
        ? invoke(200, MESSAGE, card.text())
        : invoke(200, CARD, ActivityJson.asItIs(card));
  }

  InvokeResponse told(WordingKey key) {
    return invoke(200, MESSAGE, words.apply(key));
  }

  /** The card stays as it is. */
  static InvokeResponse unchanged() {
    return invoke(200, MESSAGE, "");
  }

  private static InvokeResponse invoke(int status, String type, Object value) {
    AdaptiveCardInvokeResponse body = new AdaptiveCardInvokeResponse();
    body.setStatusCode(status);
    body.setType(type);
    body.setValue(value);
    return new InvokeResponse(status, body);
  }

  private static Activity say(String text) {
    Activity activity = new Activity(ActivityTypes.MESSAGE);
    activity.setText(text);
    // Markdown is the default: what people wrote would become links and mentions.
    activity.setTextFormat(TextFormatTypes.PLAIN);
    return activity;
  }

  private static Activity to(Activity activity, Address to) {
    ConversationAccount conversation = new ConversationAccount(to.conversation());
    conversation.setTenantId(to.tenant());
    activity.setConversation(conversation);
    activity.setServiceUrl(to.serviceUrl());
    activity.setChannelId(to.channel());
    // The SDK dates what it makes, by a clock of its own. Teams dates what it takes.
    activity.setTimestamp(null);
    return activity;
  }
}
