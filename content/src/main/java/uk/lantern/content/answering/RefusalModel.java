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
 * @param own from where on our own library answers
 * @param any the same for any other corpus, whose questions and texts nobody here has seen
 */
record RefusalModel(LinearModel model, Thresholds own, Thresholds any) {

  /**
   * @param answerFrom probability from which a question is answered
   * @param nameFrom probability from which titles are near enough to name
   */
  record Thresholds(double answerFrom, double nameFrom) {

    static Thresholds read(Fields fields) {
      return new Thresholds(
          LinearModel.number(fields, "answerFrom"), LinearModel.number(fields, "nameFrom"));
    }
  }

  /** Reads {@code answering/refusal.yml}. */
  static RefusalModel load() {
    List<Problem> problems = new ArrayList<>();
    for (ContentFile file : ContentFiles.shipped().matching("answering/refusal.yml")) {
      Fields fields = Yaml.read(file, problems);
      RefusalModel refusal =
          new RefusalModel(
              LinearModel.read(fields, Evidence.NAMES),
              Thresholds.read(fields.inner("ownLibrary")),
              Thresholds.read(fields.inner("anyCorpus")));
      if (problems.isEmpty()) {
        return refusal;
      }
    }
    throw new BrokenContentException(problems);
  }

  double probability(Evidence evidence) {
    return evidence.equals(Evidence.NONE) ? 0 : model.probability(evidence.features());
  }
}
