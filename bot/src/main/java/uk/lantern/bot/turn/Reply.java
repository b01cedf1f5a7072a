package uk.lantern.bot.turn;

import java.util.List;
import uk.lantern.bot.card.Card;
import uk.lantern.content.answering.Citation;

/** What Lantern says to a turn. A feature returns it; only the Teams edge sends it. */
public sealed interface Reply {

  ReplyClass kind();

  /** What the reply rests on, empty for most. */
  default List<Citation> citations() {
    return List.of();
  }

  /** One or more new cards in the conversation. */
  record Said(ReplyClass kind, List<Card> cards, List<Citation> citations) implements Reply {

    /** The names of the cards only. */
    @Override
    public String toString() {
      return "Said[" + kind + " " + cards + "]";
    }
  }

  /**
   * The card whose button was pressed is replaced, so that no live button is left; then come new
   * cards, if any. Typed commands get {@code card} as a new card.
   */
  record Replaced(ReplyClass kind, Card card, List<Card> then) implements Reply {}

  /**
   * Not for this person; every such reply is audited. A feature that cannot find what was named
   * says {@link Why#OBJECT}, whether it is absent or somebody else's, with {@code
   * refused.not-yours}.
   */
  record Refused(Why why, List<Card> cards) implements Reply {

    @Override
    public ReplyClass kind() {
      return ReplyClass.COMMAND;
    }
  }

  /** What a refusal rests on. */
  enum Why {
    /** The person holds no role that may use the verb: nothing was looked up. */
    ROLE,
    /** What was named is not there, or is not the person's to see. */
    OBJECT
  }

  /** Nothing is said: the activity asked for nothing. */
  record Silent(ReplyClass kind) implements Reply {}
}
