package uk.lantern.bot.teams.token;

/** Ends the reading of a request at the first rule it breaks. Never leaves this package. */
final class NotAdmitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RefusalReason reason;

  /** No stack trace: strangers can cause thousands of these a second. */
  NotAdmitted(RefusalReason reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  RefusalReason reason() {
    return reason;
  }

  static void unless(boolean holds, RefusalReason reason) {
    if (!holds) {
      throw new NotAdmitted(reason);
    }
  }
}
