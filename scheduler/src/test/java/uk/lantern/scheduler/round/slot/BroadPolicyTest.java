package uk.lantern.scheduler.round.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.BroadGroups.Broad;

class BroadPolicyTest {

  @Test
  void whoeverIsNearlyAloneInTheirGroupOrRoleIsKeptWithoutIt() {
    Map<Integer, Broad> people = new LinkedHashMap<>();
    put(people, 20, "health", "nurses");
    put(people, 2, "health", "managers");
    put(people, 3, "health", "teaching");
    put(people, 1, "police", "police");
    put(people, 6, "council", "social-work");
    Map<Broad, Integer> kept = sizes(BroadPolicy.coarse(people).values());
    assertThat(kept)
        .isEqualTo(
            Map.of(
                new Broad("health", "nurses"),
                20,
                new Broad("health", ""),
                5,
                new Broad("", ""),
                7));
  }

  @Test
  void whateverTheGroupsAreNobodyStandsWithFewerThanFourOthers() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      Map<Integer, Broad> people = new HashMap<>();
      int groups = 1 + random.nextInt(6);
      int roles = 1 + random.nextInt(6);
      int all = 5 + random.nextInt(80);
      for (int n = 0; n < all; n++) {
        int group = (int) (groups * Math.pow(random.nextDouble(), 3));
        people.put(n, new Broad(group == 5 ? "" : "g" + group, "r" + random.nextInt(roles)));
      }
      Map<Integer, Broad> coarse = BroadPolicy.coarse(people);
      assertThat(coarse).hasSameSizeAs(people);
      assertThat(sizes(coarse.values()).values()).as("round " + round).allMatch(n -> n >= 5);
      coarse.forEach(
          (person, it) -> {
            assertThat(List.of("", people.get(person).group())).contains(it.group());
            assertThat(List.of("", people.get(person).role())).contains(it.role());
          });
    }
  }

  private static void put(Map<Integer, Broad> people, int many, String group, String role) {
    for (int n = 0; n < many; n++) {
      people.put(people.size(), new Broad(group, role));
    }
  }

  private static Map<Broad, Integer> sizes(Collection<Broad> all) {
    Map<Broad, Integer> sizes = new HashMap<>();
    all.forEach(it -> sizes.merge(it, 1, Integer::sum));
    return sizes;
  }
}
