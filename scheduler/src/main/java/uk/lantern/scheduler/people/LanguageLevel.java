package uk.lantern.scheduler.people;

import java.util.Locale;

/** How plainly somebody wants to be written to. */
public enum LanguageLevel {
  STANDARD,
  EASY;

  /** As it is stored and as cards send it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
