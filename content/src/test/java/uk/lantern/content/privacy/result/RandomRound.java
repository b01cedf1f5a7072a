package uk.lantern.content.privacy.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A round made by chance: few or many groups, small ones beside large ones, answers that nearly all
 * give beside answers that nobody gives, a question that hangs on another, one that may stay empty.
 *
 * @param triggers the answers to the question that {@code after} names which lead to one
 * @param optional ids of questions that may stay empty
 */
record RandomRound(
    List<AskedQuestion> questions,
    List<AnswerSheet> sheets,
    Set<String> triggers,
    Set<String> optional) {

  static RandomRound of(long seed) {
    return new Maker(new Random(seed)).make();
  }

  ShownResults shown() {
    return ResultsPolicy.shown(questions, sheets);
  }

  private static final class Maker {
    final Random random;
    final List<AskedQuestion> questions = new ArrayList<>();
    final Set<String> triggers = new TreeSet<>();
    final Set<String> optional = new TreeSet<>();

    Maker(Random random) {
      this.random = random;
    }

    RandomRound make() {
      int many = 1 + random.nextInt(3);
      for (int i = 0; i < many; i++) {
        List<String> options =
            IntStream.range(0, 2 + random.nextInt(3)).mapToObj(it -> "o" + it).toList();
        boolean hangs = i > 0 && !questions.getFirst().several() && random.nextInt(3) == 0;
        boolean several = random.nextInt(4) == 0;
        questions.add(new AskedQuestion("q" + i, options, several, hangs ? "q0" : ""));
        if (i > 0 && random.nextInt(4) == 0) {
          optional.add("q" + i);
        }
      }
      triggers.add("o0");
      if (questions.getFirst().options().size() > 2 && random.nextBoolean()) {
        triggers.add("o1");
      }
      return new RandomRound(questions, sheets(), triggers, optional);
    }

    private List<AnswerSheet> sheets() {
      List<AnswerSheet> sheets = new ArrayList<>();
      int groups = 1 + random.nextInt(5);
      int roles = 1 + random.nextInt(3);
      int most = random.nextInt(3) == 0 ? 60 : 14;
      Map<String, Double> lean = new HashMap<>();
      questions.forEach(it -> lean.put(it.id(), random.nextDouble() * random.nextDouble()));
      for (int g = 0; g < groups; g++) {
        int people = random.nextInt(2) == 0 ? random.nextInt(10) : random.nextInt(most);
        for (int i = 0; i < people; i++) {
          Map<String, Set<String>> codes = new HashMap<>();
          questions.forEach(it -> answer(it, codes, lean.get(it.id())));
          sheets.add(new AnswerSheet("g" + g, "r" + random.nextInt(roles), codes));
        }
      }
      return sheets;
    }

    private void answer(AskedQuestion asked, Map<String, Set<String>> codes, double lean) {
      boolean reached =
          asked.after().isEmpty()
              || triggers.containsAll(codes.getOrDefault(asked.after(), Set.of("none")));
      if (!reached || optional.contains(asked.id()) && random.nextInt(5) == 0) {
        return;
      }
      Set<String> given = new TreeSet<>();
      do {
        int which = random.nextDouble() < lean ? 0 : random.nextInt(asked.options().size());
        given.add("o" + which);
      } while (asked.several() && random.nextBoolean());
      codes.put(asked.id(), given);
    }
  }
}
