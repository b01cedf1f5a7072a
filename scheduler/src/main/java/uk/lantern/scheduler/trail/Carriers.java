package uk.lantern.scheduler.trail;

import java.util.List;

/** The editions that carried an item and were sent, the first one first. */
@FunctionalInterface
public interface Carriers {

  List<Carrier> of(String item);
}
