package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.part.Rag;

/** The colours as words, {@code plans-rag.*} of {@code wording/plans.yml}. */
enum PlansRagWording implements WordingKey {
  GREY,
  GREEN,
  AMBER,
  RED,
  BLUE;

  static PlansRagWording of(Rag it) {
    return valueOf(it.name());
  }
}
