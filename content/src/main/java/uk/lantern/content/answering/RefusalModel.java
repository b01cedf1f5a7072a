package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.List;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Fields;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;

/**
 * How probable it is that the library answers a question: a logistic on {@link Evidence}.
 *
 * @param weights in the order of {@link #NAMES}
 * @param answerFrom probability from which it is answered
 * @param nameFrom probability from which titles are near enough to name
 */
record RefusalModel(double intercept, double[] weights, double answerFrom, double nameFrom) {

  static final List<String> NAMES =
      List.of(
          "coverage",
          "similarity",
          "coverageTimesSimilarity",
          "passageMet",
          "coverageTimesPassageMet",
          "sentenceMet",
          "joint",
          "sentenceMargin",
          "passageMargin");

  /** Reads {@code answering/refusal.yml}. */
  static RefusalModel load() {
    List<Problem> problems = new ArrayList<>();
    for (ContentFile file : ContentFiles.shipped().matching("answering/refusal.yml")) {
      Fields fields = Yaml.read(file, problems);
      Fields weights = fields.inner("weights");
      double[] values = NAMES.stream().mapToDouble(name -> number(weights, name)).toArray();
      RefusalModel model =
          new RefusalModel(
              number(fields, "intercept"),
              values,
              number(fields, "answerFrom"),
              number(fields, "nameFrom"));
      if (problems.isEmpty()) {
        return model;
      }
    }
    throw new BrokenContentException(problems);
  }

  private static double number(Fields fields, String name) {
    try {
      return Double.parseDouble(fields.text(name));
    } catch (NumberFormatException e) {
      fields.wrong(name, "is not a number", "write a number such as 0.5");
      return 0;
    }
  }

  double probability(Evidence evidence) {
    double[] features = evidence.features();
    double sum = intercept;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return evidence.equals(Evidence.NONE) ? 0 : 1 / (1 + Math.exp(-sum));
  }
}
