package uk.lantern.content.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what is asked a text names, weighted by how telling each word is. */
record Coverage(Question question, Map<String, Double> weights, double all) {

  static Coverage of(Question question, PassageIndex index) {
    Map<String, Double> weights = new java.util.HashMap<>();
    question.terms().forEach(term -> weights.put(term, index.idf(term)));
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Coverage(question, weights, all);
  }

  /** In 0..1; another name for the same thing counts as the thing. */
  double by(String text) {
    Set<String> held = Terms.of(text);
    for (Map.Entry<String, List<String>> one : question.synonyms().entrySet()) {
      if (one.getValue().stream().anyMatch(name -> held.containsAll(Terms.of(name)))) {
        held.addAll(Terms.of(one.getKey()));
      }
    }
    double found =
        weights.entrySet().stream()
            .filter(term -> held.contains(term.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return all == 0 ? 0 : found / all;
  }
}
