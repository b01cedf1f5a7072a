package uk.lantern.rig.world;

import java.util.Set;
import java.util.UUID;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.tenant.Tenant;

/**
 * Somebody an edition is for.
 *
 * @param home their organisation's tenant
 * @param job for example {@code health_visitor}
 * @param topics those they chose, empty for all
 * @param paused wants no digest
 * @param installed can be written to
 */
public record Reader(
    int number, Tenant home, String job, Set<String> topics, boolean paused, boolean installed) {

  public PersonKey key() {
    return new PersonKey(home.settings().tenantId(), objectId());
  }

  /** Where they read. */
  public String conversation() {
    return "a:1" + objectId().replace("-", "");
  }

  private String objectId() {
    return new UUID(0x1a17e600_00004000L, 0x80000000_00000000L | number).toString();
  }

  @Override
  public String toString() {
    return "reader " + number;
  }
}
