package uk.lantern.scheduler.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How professionals resolve a difference, from {@code escalation.yml} of the content. We show it
 * and never run it.
 *
 * @param source the public page, which alone counts
 * @param aimWorkingDays past them it is time to move up
 * @param always what holds at every stage
 * @param separate what is another process
 */
public record EscalationProcedure(
    Source source,
    int aimWorkingDays,
    List<EscalationStage> stages,
    String always,
    String separate) {

  private static final String FILE = "/escalation.yml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public EscalationProcedure {
    stages = List.copyOf(stages);
  }

  /**
   * Where it is published.
   *
   * @param read when somebody last compared our words with it
   */
  public record Source(String name, String url, LocalDate read) {

    @Override
    public String toString() {
      return "Source[" + read + "]";
    }
  }

  /** The one shipped, which the catalogue has checked. */
  public static EscalationProcedure shipped() {
    try (InputStream in = EscalationProcedure.class.getResourceAsStream(FILE)) {
      return YAML.readValue(in, EscalationProcedure.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }

  public Optional<EscalationStage> stage(int no) {
    return stages.stream().filter(stage -> stage.no() == no).findFirst();
  }

  /** Whether it is open for longer than it should be: then the words say to move up. */
  public boolean isPastItsAim(Escalated it) {
    return !it.resolved() && it.workingDays() > aimWorkingDays;
  }

  @Override
  public String toString() {
    return "EscalationProcedure[" + stages.size() + "]";
  }
}
