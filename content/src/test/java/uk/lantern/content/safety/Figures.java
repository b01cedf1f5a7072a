package uk.lantern.content.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How good a set of judgements is. S8 and S10 count neither as a miss nor as a false alarm. */
record Figures(List<SafetyClass> expected, List<SafetyClass> judged) {

  static Figures of(TrainingCorpus corpus, List<SafetyClass> judged) {
    return new Figures(
        corpus.messages().stream().map(TrainingCorpus.Message::label).toList(), judged);
  }

  /** Share stopped of those that must stop. */
  double recall() {
    return share(SafetyClass::stopsTheTurn, (wanted, found) -> found.stopsTheTurn());
  }

  /** Share stopped of learning questions and ordinary messages. */
  double falseAlarms() {
    return share(
        wanted -> wanted == SafetyClass.S9 || wanted == SafetyClass.NONE,
        (wanted, found) -> found.stopsTheTurn());
  }

  /** Share that got exactly its class. */
  double exact() {
    return share(wanted -> wanted != SafetyClass.S8, Object::equals);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.UK,
            "%d-fold cross-validation of %d messages: stopped %.3f of those that must,"
                + " false alarms %.3f, same class %.3f",
            CrossValidation.FOLDS,
            expected.size(),
            recall(),
            falseAlarms(),
            exact()));
    for (SafetyClass one : LinearOpinion.CLASSES) {
      lines.add(
          String.format(
              Locale.UK,
              "%s: %d messages, stopped %.3f, same class %.3f",
              one,
              expected.stream().filter(one::equals).count(),
              share(one::equals, (wanted, found) -> found.stopsTheTurn()),
              share(one::equals, Object::equals)));
    }
    return lines;
  }

  private double share(Predicate<SafetyClass> which, BiPredicate<SafetyClass, SafetyClass> good) {
    int[] some =
        IntStream.range(0, expected.size()).filter(i -> which.test(expected.get(i))).toArray();
    long right = IntStream.of(some).filter(i -> good.test(expected.get(i), judged.get(i))).count();
    return some.length == 0 ? 0 : (double) right / some.length;
  }
}
