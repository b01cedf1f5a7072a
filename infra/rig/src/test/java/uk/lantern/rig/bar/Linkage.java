package uk.lantern.rig.bar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody with all of the store and its folder tries, to tell whose answers are whose. */
final class Linkage {

  /** Of luck alone there is less than one in a million above it. */
  private static final double DEVIATIONS = 5;

  private Linkage() {}

  /**
   * Lays the answers beside people, place by place, and counts how many are theirs.
   *
   * @param answers of everybody, in an order found in the store
   * @param people what each answered, in an order that somebody may know
   */
  static <T> long hits(List<T> answers, List<T> people) {
    long hits = 0;
    for (int place = 0; place < Math.min(answers.size(), people.size()); place++) {
      hits += answers.get(place).equals(people.get(place)) ? 1 : 0;
    }
    return hits;
  }

  /** The most hits that a shuffled order has by luck. */
  static <T> long byLuck(List<T> answers, List<T> people) {
    Map<T, Long> each =
        people.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    double mean =
        answers.stream().mapToLong(answer -> each.getOrDefault(answer, 0L)).sum()
            / (double) people.size();
    return (long) Math.ceil(mean + DEVIATIONS * Math.sqrt(mean) + 1);
  }

  /** The files of a folder, whatever they are, that hold one of these words as plain text. */
  static List<String> filesWith(Path folder, List<String> words) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> words.stream().anyMatch(word -> holds(file, word)))
          .map(file -> folder.relativize(file).toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
    } catch (IOException gone) {
      // A log that was rolled over meanwhile.
      return false;
    }
  }
}
