package uk.lantern.scheduler.trail;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What every part that keeps follow-ups or audits knows of practice. */
record KnownPractice(ObjectProvider<Practice> parts) implements Practice {

  @Override
  public Optional<FollowedUp> followUps(String item) {
    return parts.stream().flatMap(it -> it.followUps(item).stream()).findFirst();
  }

  @Override
  public List<Audited> audits(String item) {
    return parts.stream().flatMap(it -> it.audits(item).stream()).toList();
  }

  @Override
  public String toString() {
    return "KnownPractice[]";
  }
}
