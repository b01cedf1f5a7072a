package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import uk.lantern.scheduler.people.PersonKey;

/** What somebody gets right who pairs an order of people with an order of what is stored. */
final class Pairs {

  private Pairs() {}

  /** How many of the pairs are right. */
  static int right(List<PersonKey> people, List<Document> words, Map<PersonKey, String> wrote) {
    int right = 0;
    for (int n = 0; n < people.size(); n++) {
      right += words.get(n).getString("text").equals(wrote.get(people.get(n))) ? 1 : 0;
    }
    return right;
  }

  /**
   * Within each group, which everybody knows of everybody: how far the number of people whose
   * choices are guessed right is from chance, in standard deviations.
   */
  static double surprise(
      List<PersonKey> people, List<Document> coded, Map<PersonKey, String> chose) {
    double far = 0;
    for (String group : List.of("group-health", "group-council")) {
      List<PersonKey> theirs = people.stream().filter(it -> group.equals(group(it))).toList();
      List<String> stored =
          coded.stream()
              .filter(it -> group.equals(it.getString("group")))
              .map(it -> it.get("answers", Document.class))
              .map(it -> it.getString("knew") + " " + it.getString("help"))
              .toList();
      assertThat(stored).hasSameSizeAs(theirs);
      double chance = 0;
      int right = 0;
      for (int n = 0; n < stored.size(); n++) {
        right += stored.get(n).equals(chose.get(theirs.get(n))) ? 1 : 0;
        chance += (double) Collections.frequency(stored, stored.get(n)) / stored.size();
      }
      double share = chance / stored.size();
      double deviation = Math.sqrt(stored.size() * share * (1 - share));
      far = Math.max(far, Math.abs(right - chance) / deviation);
    }
    return far;
  }

  private static String group(PersonKey person) {
    int n = Integer.parseInt(person.objectId().substring(2));
    return n % 2 == 0 ? "group-health" : "group-council";
  }
}
