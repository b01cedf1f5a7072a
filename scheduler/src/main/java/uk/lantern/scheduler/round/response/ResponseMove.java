package uk.lantern.scheduler.round.response;

import java.util.Locale;

/** The kinds of steps. Stored by name in the history: added to, never renamed. */
public enum ResponseMove {
  START,
  DECLARE_FREE,
  DECLARE_INVOLVED,
  GIVE,
  ACT,
  SUBMIT,
  SEND_BACK,
  DELEGATE;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
