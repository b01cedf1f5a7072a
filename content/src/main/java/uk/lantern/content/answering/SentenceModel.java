package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.List;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;

/** Ranks sentences by their {@link Clues}; learned by {@link Fitting}. */
record SentenceModel(LinearModel model) {

  /** Reads {@code answering/sentences.yml}. */
  static SentenceModel load() {
    List<Problem> problems = new ArrayList<>();
    for (ContentFile file : ContentFiles.shipped().matching("answering/sentences.yml")) {
      LinearModel model = LinearModel.read(Yaml.read(file, problems), Clues.NAMES);
      if (problems.isEmpty()) {
        return new SentenceModel(model);
      }
    }
    throw new BrokenContentException(problems);
  }

  double score(Clues clues) {
    return model.sum(clues.features());
  }
}
