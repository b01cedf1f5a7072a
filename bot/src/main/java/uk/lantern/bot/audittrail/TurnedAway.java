package uk.lantern.bot.audittrail;

/** Who was turned away at the door: 401, 403, and pages that are 404. */
@FunctionalInterface
public interface TurnedAway {

  /**
   * Counts one. Never throws, and asks the store at most once an hour.
   *
   * @param code why, one of ours, for example {@code auth.unknown_key}; nothing from the request
   */
  void note(String code);
}
