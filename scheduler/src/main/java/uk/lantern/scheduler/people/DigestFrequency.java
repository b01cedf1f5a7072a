package uk.lantern.scheduler.people;

import java.util.Locale;

/** How often somebody wants the digest (domain.md 2.1). */
public enum DigestFrequency {
  WEEKLY,
  FORTNIGHTLY,
  MONTHLY,
  ONLY_IMPORTANT,
  /** No digest until they say so. */
  PAUSED;

  /** As it is stored and as cards send it, for example {@code only_important}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
