package uk.lantern.content.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code safety/opinion.yml} and the two tables of weights beside it. */
final class OpinionFiles {

  static final String WORDS = "/safety/opinion-words.tsv";
  static final String MEANING = "/safety/opinion-meaning.tsv";

  /** The tables hold whole numbers: thousandths. */
  static final float UNIT = 1000;

  /**
   * What an editor may read and change.
   *
   * @param corpus hash of the messages the weights were fitted on
   * @param figures what cross-validation measured on that day
   */
  record OpinionFile(
      String owner,
      LocalDate reviewBy,
      int version,
      LocalDate trained,
      String corpus,
      Thresholds from,
      List<String> figures) {}

  private OpinionFiles() {}

  static OpinionFile shipped() {
    return SafetyFiles.shipped("/safety/opinion.yml", OpinionFile.class);
  }

  static SecondOpinion opinion(SentenceVectors vectors) {
    return new SecondOpinion(table(WORDS), table(MEANING), shipped().from(), vectors);
  }

  private static LinearOpinion table(String name) {
    Map<String, Integer> rows = new HashMap<>();
    List<float[]> weights = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(OpinionFiles.class.getResourceAsStream(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t");
        float[] row = new float[LinearOpinion.CLASSES.size()];
        for (int c = 0; c < row.length; c++) {
          row[c] = Integer.parseInt(fields[c + 1]) / UNIT;
        }
        rows.put(fields[0], weights.size());
        weights.add(row);
      }
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException(name + " is broken: fit it again with OpinionTraining.", e);
    }
    return new LinearOpinion(rows, weights.toArray(float[][]::new));
  }
}
