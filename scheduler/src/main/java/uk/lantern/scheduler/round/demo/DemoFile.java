package uk.lantern.scheduler.round.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.Serving;

/** {@code rounds.demo.yml} of the content; a mistake stops the start with one sentence. */
record DemoFile(String owner, String reviewBy, int version, List<Put> rounds) {

  static final String FILE = "/rounds.demo.yml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** One round; days count from the first start. */
  record Put(
      String ref,
      String questionnaire,
      String title,
      String by,
      @Nullable String programmeYear,
      @Nullable Integer priority,
      @Nullable List<String> learning,
      @Nullable Set<String> agencies,
      Days inDays,
      @Nullable List<String> references,
      @Nullable Map<String, Integer> samples,
      @Nullable Closed closed) {

    /**
     * @param asksAbout the learning items of the questionnaire, unless the file names others
     */
    Serving serving(List<String> asksAbout) {
      return new Serving(
          programmeYear == null ? "" : programmeYear,
          priority == null ? 0 : priority,
          "",
          learning == null ? asksAbout : learning);
    }

    RoundCases cases() {
      return new RoundCases(orNone(references), samples == null ? Map.of() : samples);
    }

    private static <T> List<T> orNone(@Nullable List<T> all) {
      return all == null ? List.of() : all;
    }

    @Override
    public String toString() {
      return "Put[]";
    }
  }

  /** Counted from the first start; negative before it. */
  record Days(int opens, int closes, int results, @Nullable Integer meeting) {

    @Override
    public String toString() {
      return "Days[]";
    }
  }

  /** What is left of a round that is over. */
  record Closed(int asked, List<Said> answers, List<Wrote> words) {

    @Override
    public String toString() {
      return "Closed[]";
    }
  }

  /** What so many people answered. */
  record Said(String group, String role, int times, Map<String, String> said) {

    @Override
    public String toString() {
      return "Said[]";
    }
  }

  /** What somebody wrote. */
  record Wrote(String question, String text) {

    @Override
    public String toString() {
      return "Wrote[]";
    }
  }

  static DemoFile read() {
    try (InputStream in = DemoFile.class.getResourceAsStream(FILE)) {
      return YAML.readValue(in, DemoFile.class);
    } catch (IOException | JacksonException e) {
      throw new IllegalStateException(FILE + " cannot be used: " + e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return "DemoFile[]";
  }
}
