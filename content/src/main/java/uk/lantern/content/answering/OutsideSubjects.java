package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;

/** What people ask of any office, from {@code answering/outside.yml}: pay, parking, term dates. */
final class OutsideSubjects {

  private final List<Set<String>> subjects;

  private OutsideSubjects(List<Set<String>> subjects) {
    this.subjects = subjects;
  }

  static OutsideSubjects load() {
    List<Problem> problems = new ArrayList<>();
    List<Set<String>> subjects = new ArrayList<>();
    for (ContentFile file : ContentFiles.shipped().matching("answering/outside.yml")) {
      Yaml.read(file, problems).texts("subjects").forEach(name -> subjects.add(Terms.of(name)));
    }
    if (!problems.isEmpty()) {
      throw new BrokenContentException(problems);
    }
    return new OutsideSubjects(subjects);
  }

  /** The question names such a subject, and no sentence found for it does. */
  boolean holds(Finding finding) {
    Set<String> asked = finding.question().terms();
    return subjects.stream()
        .filter(asked::containsAll)
        .anyMatch(
            subject ->
                finding.candidates().stream()
                    .noneMatch(one -> Terms.of(one.sentence()).containsAll(subject)));
  }
}
