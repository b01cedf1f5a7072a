package uk.lantern.bot.teams;

/**
 * An activity that is not taken. The code is for the audit line and the metric; it never holds
 * anything from the activity.
 */
@SuppressWarnings("serial")
public final class Refusal extends RuntimeException {

  private final int status;
  private final String code;

  public Refusal(int status, String code) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
  }

  static Refusal malformed(String code) {
    return new Refusal(400, code);
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** For example {@code json.nesting}. */
  public String code() {
    return code;
  }
}
