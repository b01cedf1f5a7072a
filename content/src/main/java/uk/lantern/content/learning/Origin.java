package uk.lantern.content.learning;

/**
 * Where the learning comes from; always shown, so that nobody takes another area's case for ours.
 */
public enum Origin {
  WEST_SUSSEX,
  PAN_SUSSEX,
  OTHER_AREA,
  NATIONAL
}
