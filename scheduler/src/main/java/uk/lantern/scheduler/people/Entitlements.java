package uk.lantern.scheduler.people;

import java.util.List;
import java.util.Set;

/** What the notification matrix sends to whoever holds a role. */
@FunctionalInterface
public interface Entitlements {

  /** One line for each kind of message that holders of any of these roles get because of them. */
  List<String> of(Set<Role> roles);
}
