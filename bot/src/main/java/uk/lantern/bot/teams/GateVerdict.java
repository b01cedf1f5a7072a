package uk.lantern.bot.teams;

/** What the {@link Gate} says. */
public sealed interface GateVerdict {

  /** Come in. The gate has checked that both tenant fields agree and are allowed. */
  record Admitted() implements GateVerdict {}

  /**
   * Stay out.
   *
   * @param status 401, 403 or 503
   * @param reason for metric and audit, nothing from the request
   */
  record Refused(int status, String reason) implements GateVerdict {}
}
