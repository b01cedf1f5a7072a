package uk.lantern.bot.digests.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/** Cards and texts, which the team's features use together. */
@Component
public record DigestCards(Cards cards, Wording wording) {

  /** The template of a few paragraphs with buttons. */
  public static final String STEP = "digest-step";

  /** A text that has no holes. */
  public String say(WordingKey text) {
    return wording.say(text);
  }

  /** A text with its holes filled. */
  public String say(WordingKey text, Map<String, ?> values) {
    return wording.say(text, values);
  }

  /** One line that stands where a card was. */
  public Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }

  /** The card that was pressed is replaced; typed words get a new one. */
  public Reply reply(Turn turn, Card card, Card... then) {
    if (turn.action() != null) {
      return new Reply.Replaced(ReplyClass.COMMAND, card, List.of(then));
    }
    List<Card> all = new java.util.ArrayList<>(List.of(card));
    all.addAll(List.of(then));
    return new Reply.Said(ReplyClass.COMMAND, all, List.of());
  }

  /** A text as the whole reply. */
  public Reply said(Turn turn, DigestsWording text, Map<String, ?> values) {
    return reply(turn, receipt(say(text, values)));
  }

  /** The same for what is absent and what is forbidden. */
  public Reply notYours() {
    return new Reply.Refused(Reply.Why.OBJECT, List.of(receipt(say(RefusedWording.NOT_YOURS))));
  }

  /** A card of a template of this package, which says of which edition and turn it is. */
  public Card of(DigestEdition edition, String template, Map<String, ?> values) {
    return cards.card(template, with(edition, values));
  }

  private static Map<String, Object> with(DigestEdition edition, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("ref", edition.ref());
    all.put("turn", edition.turn());
    all.put("demo", edition.content().isDemo());
    return all;
  }

  /** A few paragraphs, then up to three buttons, then the others. */
  public Card note(
      DigestEdition edition,
      String heading,
      List<String> paragraphs,
      List<CardButton> main,
      List<CardButton> more) {
    return cards.card(STEP, step(edition, heading, paragraphs, main, more));
  }

  /** What such a card shows, for a letter. */
  public Map<String, Object> step(
      DigestEdition edition,
      String heading,
      List<String> paragraphs,
      List<CardButton> main,
      List<CardButton> more) {
    return with(
        edition,
        Map.of(
            "heading",
            heading,
            "paragraphs",
            paragraphs,
            "main",
            CardButton.values(main),
            "more",
            CardButton.values(more)));
  }

  /** What an old card answers: the edition has moved on since it was shown. */
  public Reply moved(Turn turn, DigestEdition edition) {
    Card card =
        note(
            edition,
            say(DigestsWording.MOVED),
            List.of(say(DigestsWording.MOVED_WHY, Map.of("ref", edition.ref()))),
            List.of(open(edition, DigestsWording.BUTTON_LATEST)),
            List.of());
    return reply(turn, card);
  }

  /** Opens the edition as it stands. */
  public CardButton open(DigestEdition edition, DigestsWording title) {
    return new CardButton("digest-view", say(title), "digest " + edition.ref());
  }
}
