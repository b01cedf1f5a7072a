package uk.lantern.content.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.lantern.content.answering.BgeSentenceVectors;

/**
 * Fits the second opinion anew and writes it: {@code OpinionTraining 2026-11-24}, run by hand in
 * the folder {@code content} after the corpus, the cues or the plain form have changed. A test
 * compares the corpus's hash with the one written here.
 */
final class OpinionTraining {

  private static final Path SHIPPED = Path.of("src/main/resources");

  private OpinionTraining() {}

  public static void main(String[] args) throws Exception {
    TrainingCorpus corpus = TrainingCorpus.read();
    OpinionFiles.OpinionFile before = OpinionFiles.shipped();
    CrossValidation validation = new CrossValidation(corpus, new BgeSentenceVectors());
    List<SafetyClass> judged =
        validation.judged(validation.checks(before.from(), validation.vectors()));
    List<String> figures = Figures.of(corpus, judged).lines();
    write(OpinionFiles.WORDS, validation.fitByWords());
    write(OpinionFiles.MEANING, validation.fitByMeaning());
    Files.write(
        SHIPPED.resolve("safety/opinion.yml"),
        yaml(before, LocalDate.parse(args[0]), corpus.hash(), figures));
    figures.forEach(System.out::println);
  }

  private static void write(String name, OpinionLearner.Fitted fitted) throws IOException {
    List<String> lines = new ArrayList<>();
    fitted
        .names()
        .forEach(
            (row, term) -> {
              StringBuilder line = new StringBuilder(term);
              for (float weight : fitted.weights()[row]) {
                line.append('\t').append(Math.round(weight * OpinionFiles.UNIT));
              }
              lines.add(line.toString());
            });
    Files.write(SHIPPED.resolve(name.substring(1)), lines);
  }

  private static List<String> yaml(
      OpinionFiles.OpinionFile before, LocalDate day, String hash, List<String> figures) {
    List<String> lines = new ArrayList<>();
    lines.add("# Written by OpinionTraining. 'from' may be changed by hand: then measure again.");
    lines.add("# The weights stand beside this file; columns are " + LinearOpinion.CLASSES + ".");
    lines.add("owner: " + before.owner());
    lines.add("reviewBy: " + before.reviewBy());
    lines.add("version: " + (before.version() + 1));
    lines.add("trained: " + day);
    lines.add("corpus: \"" + hash + "\"");
    lines.add("from:");
    lines.add(threshold("whole", before.from().whole()));
    lines.add(threshold("part", before.from().part()));
    lines.add(threshold("withoutMeaning", before.from().withoutMeaning()));
    lines.add(threshold("published", before.from().published()));
    lines.add("figures:");
    figures.forEach(figure -> lines.add("  - \"" + figure + "\""));
    return lines;
  }

  private static String threshold(String name, double value) {
    return String.format(Locale.UK, "  %s: %.2f", name, value);
  }
}
