package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;

/**
 * One trigger of Quartz, as it stands.
 *
 * @param reason why it runs then, in words
 * @param next when it fires next, London
 * @param times how often it fires within the time that was asked about
 */
public record Scheduled(String name, String reason, ZonedDateTime next, int times) {

  /** The name only. */
  @Override
  public String toString() {
    return "Scheduled[" + name + "]";
  }
}
