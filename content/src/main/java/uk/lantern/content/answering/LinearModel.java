package uk.lantern.content.answering;

import java.util.List;
import java.util.Locale;
import uk.lantern.content.catalogue.Fields;

/** Weights of named features, as a content file holds them. */
record LinearModel(double intercept, double[] weights) {

  static LinearModel read(Fields fields, List<String> names) {
    Fields weights = fields.inner("weights");
    return new LinearModel(
        number(fields, "intercept"),
        names.stream().mapToDouble(name -> number(weights, name)).toArray());
  }

  /** A field that must hold a number; anything else is told as a problem of the file. */
  static double number(Fields fields, String name) {
    try {
      return Double.parseDouble(fields.text(name));
    } catch (NumberFormatException e) {
      fields.wrong(name, "is not a number", "write a number such as 0.5");
      return 0;
    }
  }

  double sum(double[] features) {
    double sum = intercept;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }

  double probability(double[] features) {
    return 1 / (1 + Math.exp(-sum(features)));
  }

  /** As it stands in a content file. */
  String yaml(List<String> names) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.UK, "intercept: %.4f%nweights:%n", intercept));
    for (int i = 0; i < weights.length; i++) {
      text.append(String.format(Locale.UK, "  %s: %.4f%n", names.get(i), weights[i]));
    }
    return text.toString();
  }
}
