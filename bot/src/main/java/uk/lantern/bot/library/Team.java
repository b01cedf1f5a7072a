package uk.lantern.bot.library;

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
}
