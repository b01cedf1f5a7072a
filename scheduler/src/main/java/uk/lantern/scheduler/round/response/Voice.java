package uk.lantern.scheduler.round.response;

/** Whose view is asked for before anybody grades. */
public enum Voice {
  PRACTITIONERS,
  MANAGERS,
  CHILDREN,
  FAMILIES
}
