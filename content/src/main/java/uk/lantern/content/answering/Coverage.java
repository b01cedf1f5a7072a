package uk.lantern.content.answering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what is asked a text names, weighted by how telling each word is. */
final class Coverage {

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<Set<String>, List<Set<String>>> names = new HashMap<>();
  private final double all;

  private Coverage(Question question, PassageIndex index) {
    question.terms().forEach(term -> weights.put(term, index.idf(term)));
    all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    question
        .synonyms()
        .forEach(
            (name, others) -> names.put(Terms.of(name), others.stream().map(Terms::of).toList()));
  }

  static Coverage of(Question question, PassageIndex index) {
    return new Coverage(question, index);
  }

  /** In 0..1; another name for the same thing counts as the thing. */
  double by(Set<String> terms) {
    Set<String> held = names.isEmpty() ? terms : withNames(terms);
    double found = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      found += held.contains(term.getKey()) ? term.getValue() : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private Set<String> withNames(Set<String> terms) {
    Set<String> held = new HashSet<>(terms);
    names.forEach(
        (name, others) -> {
          if (others.stream().anyMatch(terms::containsAll)) {
            held.addAll(name);
          }
        });
    return held;
  }

  /** How much there is to name. */
  double all() {
    return all;
  }

  /** How much is asked of so many passages. */
  Evidence.Asked asked(int passages) {
    double telling = all / Math.max(1, weights.size()) / Math.log(1.0 + Math.max(1, passages));
    return new Evidence.Asked(Math.log(1.0 + weights.size()), telling);
  }
}
