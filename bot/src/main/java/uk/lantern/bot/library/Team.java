package uk.lantern.bot.library;

import java.util.Locale;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.Editor;

/** Who says something, as the library sees them. */
final class Team {

  private Team() {}

  static Editor editor(Turn turn) {
    return new Editor(
        Conversations.link(turn.person().key()),
        turn.person().viewerOn(turn.at().toLocalDate()).roles());
  }

  /** The id of an imported item as it is kept, however its letters were typed. */
  static String spelt(String id) {
    String low = id.strip().toLowerCase(Locale.ROOT);
    return low.startsWith("li-") ? "LI" + low.substring(2) : id.strip();
  }
}
