package uk.lantern.scheduler.people;

import java.util.List;
import java.util.Optional;

/** The organisations people belong to. In profile {@code local} the DEMO ones. */
@FunctionalInterface
public interface Agencies {

  Optional<Agency> find(String code);

  /** All of them, those that are no more included; in no particular order. */
  default List<Agency> all() {
    return List.of();
  }
}
