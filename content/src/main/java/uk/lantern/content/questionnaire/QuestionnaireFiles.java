package uk.lantern.content.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Problem;

/** Questionnaires read from files, all versions of them. */
public final class QuestionnaireFiles implements Questionnaires {

  private static final Comparator<Questionnaire> BY_VERSION =
      Comparator.comparing(Questionnaire::code).thenComparingInt(Questionnaire::version);

  private final List<Questionnaire> all;

  private QuestionnaireFiles(List<Questionnaire> all) {
    this.all = all;
  }

  /**
   * Reads what ships with Lantern.
   *
   * @param catalogue whose themes and items they may name
   * @param demo whether fictional ones are loaded
   * @throws BrokenContentException with every problem of every file
   */
  public static QuestionnaireFiles load(Catalogue catalogue, boolean demo) {
    return read(ContentFiles.shipped().matching("questionnaires/*.yml"), catalogue, demo);
  }

  /** Reads a partnership's own folder besides: each {@code .yml} in it is a questionnaire. */
  public static QuestionnaireFiles load(ContentFiles own, Catalogue catalogue, boolean demo) {
    List<ContentFile> shipped = ContentFiles.shipped().matching("questionnaires/*.yml");
    return read(
        Stream.concat(shipped.stream(), own.matching("*.yml").stream()).toList(), catalogue, demo);
  }

  private static QuestionnaireFiles read(List<ContentFile> files, Catalogue known, boolean demo) {
    List<Problem> problems = new ArrayList<>();
    QuestionnaireReader reader = new QuestionnaireReader(Codes.of(known, demo, problems), problems);
    List<Questionnaire> all = files.stream().map(reader::read).sorted(BY_VERSION).toList();
    if (!problems.isEmpty()) {
      throw new BrokenContentException(problems);
    }
    return new QuestionnaireFiles(all.stream().filter(one -> demo || !one.demo()).toList());
  }

  @Override
  public Optional<Questionnaire> find(String code) {
    return all.stream().filter(one -> one.code().equals(code)).max(BY_VERSION);
  }

  @Override
  public Optional<Questionnaire> find(String code, int version) {
    return all.stream()
        .filter(one -> one.code().equals(code) && one.version() == version)
        .findFirst();
  }

  @Override
  public List<Questionnaire> ofKind(QuestionnaireKind kind) {
    return List.copyOf(
        all.stream()
            .filter(one -> one.kind() == kind)
            .collect(
                Collectors.toMap(
                    Questionnaire::code,
                    Function.identity(),
                    (older, newer) -> newer,
                    TreeMap::new))
            .values());
  }

  /** Codes of those that somebody should have looked at again. */
  public List<String> dueForReview(LocalDate today) {
    return all.stream()
        .filter(one -> today.isAfter(one.reviewBy()))
        .map(one -> one.code() + " " + one.version())
        .toList();
  }
}
