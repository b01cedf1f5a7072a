package uk.lantern.scheduler.action.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.lantern.scheduler.action.plan.RecommendationText.Scope;
import uk.lantern.scheduler.action.plan.SourceKind;

/** {@code actions.demo.yml} of the content; a mistake stops the start with one sentence. */
record DemoFile(
    String owner,
    String reviewBy,
    int version,
    Plan plan,
    List<Recommended> recommendations,
    List<Promised> actions) {

  private static final String FILE = "/actions.demo.yml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  record Plan(
      String ref,
      String title,
      SourceKind source,
      boolean practiceReview,
      String owner,
      String group,
      List<String> agencies,
      int reviewInDays) {

    @Override
    public String toString() {
      return "Plan[]";
    }
  }

  record Recommended(
      String ref,
      String verbatim,
      String sourceRef,
      String madeBy,
      int daysAgo,
      Scope scope,
      String success,
      List<String> addressedTo,
      List<String> serves,
      List<String> accepted) {

    @Override
    public String toString() {
      return "Recommended[]";
    }
  }

  record Promised(
      String ref,
      String text,
      String success,
      String difference,
      String recommendation,
      String owner,
      int startDaysAgo,
      int dueInDays,
      boolean agreed,
      @Nullable List<String> serves,
      @Nullable String noLinkReason,
      @Nullable List<Said> updates) {

    List<String> served() {
      return serves == null ? List.of() : serves;
    }

    String unlinked() {
      return noLinkReason == null ? "" : noLinkReason;
    }

    List<Said> said() {
      return updates == null ? List.of() : updates;
    }

    @Override
    public String toString() {
      return "Promised[]";
    }
  }

  record Said(int daysAgo, String text) {

    @Override
    public String toString() {
      return "Said[]";
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
