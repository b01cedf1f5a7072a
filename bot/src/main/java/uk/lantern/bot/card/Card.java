package uk.lantern.bot.card;

import tools.jackson.databind.node.ObjectNode;

/**
 * One Adaptive Card, ready to send.
 *
 * @param template the template it was made from, for metrics and tests
 * @param json the card, schema 1.5, under 25 KB
 * @param text the same in plain text, with the typed command of every button
 */
public record Card(String template, ObjectNode json, String text) {

  /**
   * The version of what cards and their buttons say to us. A reader accepts every older one; a
   * button says it as {@code v}, a card as the id {@code lantern-v1} of its first element.
   */
  public static final int VERSION = 1;

  /**
   * The value that a letter's card is given so that each of its buttons quotes the delivery, and
   * the name under which a button says it.
   */
  public static final String DELIVERY = "delivery";

  /** The template only: the words may be a person's own. */
  @Override
  public String toString() {
    return "Card[" + template + "]";
  }
}
