package uk.lantern.scheduler.trigger;

import uk.lantern.content.wording.WordingKey;

/** What we say about DEMO time; texts in {@code wording/scheduler.yml}. */
public enum TimeWording implements WordingKey {
  DEMO_TIME("time.demo"),
  JUMPED("time.jumped"),
  FIRED("time.fired"),
  NOTHING_FIRED("time.nothing-fired"),
  NOT_UNDERSTOOD("time.not-understood"),
  NOT_FORWARD("time.not-forward"),
  TOO_FAR("time.too-far");

  private final String key;

  TimeWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
