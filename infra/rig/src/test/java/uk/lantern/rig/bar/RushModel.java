package uk.lantern.rig.bar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import uk.lantern.rig.world.Staff;
import uk.lantern.tenant.PracticeUser;
import uk.lantern.tenant.Tenant;

/** Who presses what in a rush on the pulse {@code pulse-rush}, and what must come of it. */
final class RushModel {

  /** The questions of the file, and their answers. */
  private static final Map<String, List<String>> ANSWERS =
      new TreeMap<>(
          Map.of(
              "first", List.of("north", "east", "south", "west"),
              "second", List.of("spring", "summer", "autumn", "winter"),
              "third", List.of("bread", "rice", "oats", "maize")));

  /** One in so many presses comes twice with the same id; one in so many is pressed twice. */
  private static final int COPIED = 20;

  private static final int DOUBLED = 25;

  private final List<Press> presses = new ArrayList<>();
  private final Map<String, Map<String, Integer>> expected = new TreeMap<>();
  private final Map<String, Map<String, String>> answered = new HashMap<>();

  /**
   * A press of one answer.
   *
   * @param copies how often each press comes, with the same id
   * @param times how often it is pressed
   */
  record Press(PracticeUser user, String question, String answer, int copies, int times) {}

  private RushModel() {}

  /** Everybody's first press, then everybody's second, as a rush is. */
  static RushModel of(Tenant tenant, int people, Random random) {
    RushModel model = new RushModel();
    List<PracticeUser> users = new ArrayList<>();
    for (int n = 0; n < people; n++) {
      users.add(tenant.user(Staff.name(n)));
    }
    ANSWERS.forEach(
        (question, answers) -> {
          Collections.shuffle(users, random);
          users.forEach(user -> model.add(user, question, answers, random));
        });
    return model;
  }

  private void add(PracticeUser user, String question, List<String> answers, Random random) {
    String answer = answers.get(random.nextInt(answers.size()));
    int copies = random.nextInt(COPIED) == 0 ? 2 : 1;
    int times = random.nextInt(DOUBLED) == 0 ? 2 : 1;
    presses.add(new Press(user, question, answer, copies, times));
    expected.computeIfAbsent(question, q -> new TreeMap<>()).merge(answer, 1, Integer::sum);
    answered.computeIfAbsent(user.activities().oid(), id -> new TreeMap<>()).put(question, answer);
  }

  List<Press> presses() {
    return Collections.unmodifiableList(presses);
  }

  /** How often each answer was given, by question and code. */
  Map<String, Map<String, Integer>> expected() {
    return Collections.unmodifiableMap(expected);
  }

  /** What somebody answered, by question; by their object id. */
  Map<String, String> answersOf(String person) {
    return answered.getOrDefault(person, Map.of());
  }
}
