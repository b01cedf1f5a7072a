package uk.lantern.scheduler.action.part;

/** How delivery stands; always shown as a word, never as a colour alone. */
public enum Rag {
  /** Not agreed yet. */
  GREY,
  GREEN,
  AMBER,
  RED,
  /** Verified or closed. */
  BLUE
}
