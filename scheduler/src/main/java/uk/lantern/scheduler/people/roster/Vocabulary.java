package uk.lantern.scheduler.people.roster;

import java.util.Set;

/**
 * What a file may name that the register does not hold.
 *
 * @param tenants Entra tenants that are let in
 * @param topics codes of themes
 */
public record Vocabulary(Set<String> tenants, Set<String> topics) {

  public Vocabulary {
    tenants = Set.copyOf(tenants);
    topics = Set.copyOf(topics);
  }

  @Override
  public String toString() {
    return "Vocabulary[%d tenants, %d topics]".formatted(tenants.size(), topics.size());
  }
}
