package uk.lantern.scheduler.action.part;

/** What may be missing of a proposed action; the rest has to be there when it is proposed. */
public enum ActionPart {
  /** How we will know. */
  SUCCESS_MEASURE,
  /** What difference it makes for children; or the reason why that is left out. */
  DIFFERENCE_FOR_CHILDREN,
  /** Which learning it puts into practice; or the reason why none. */
  LEARNING_ITEM
}
