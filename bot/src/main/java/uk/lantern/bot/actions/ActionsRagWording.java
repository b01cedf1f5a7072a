package uk.lantern.bot.actions;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.part.Rag;

/** A colour as a word, {@code actions-rag.*} of {@code wording/actions.yml}. */
enum ActionsRagWording implements WordingKey {
  GREY,
  GREEN,
  AMBER,
  RED,
  BLUE;

  static ActionsRagWording of(Rag rag) {
    return valueOf(rag.name());
  }
}
