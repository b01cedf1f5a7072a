package uk.lantern.rig.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The same mixture in each of the three tenants: four jobs, one in ten who chose a topic, one in
 * forty whose topic is not in it, one in twenty-five who paused, one in fifty without Lantern.
 */
public final class Readers {

  private static final List<String> JOBS =
      List.of("health_visitor", "social_worker", "police_officer", "teacher");

  private Readers() {}

  public static List<Reader> of(Tenants tenants, int many) {
    List<Reader> all = new ArrayList<>();
    for (int n = 0; n < many; n++) {
      int among = n / 3;
      all.add(
          new Reader(
              n,
              tenants.all().get(n % 3),
              JOBS.get(among % JOBS.size()),
              topics(among),
              among % 25 == 7,
              among % 50 != 11));
    }
    return all;
  }

  private static Set<String> topics(int among) {
    if (among % 40 == 21) {
      return Set.of("self_harm");
    }
    return among % 10 == 3 ? Set.of("neglect") : Set.of();
  }
}
