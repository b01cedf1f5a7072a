package uk.lantern.scheduler.people;

import java.util.Optional;

/** The organisations people belong to. In profile {@code local} the DEMO ones. */
@FunctionalInterface
public interface Agencies {

  Optional<Agency> find(String code);
}
