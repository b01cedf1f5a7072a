package uk.lantern.scheduler.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The codes that lists of people and agencies may use, from {@code people.yml} of the content. */
public record PeopleCodes(
    Set<String> jobFamilies, Set<String> agencyTypes, Set<String> footprints, Set<String> duties) {

  private static final String FILE = "/people.yml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record File(
      List<String> jobFamilies,
      List<String> agencyTypes,
      List<String> footprints,
      List<String> duties) {}

  public PeopleCodes {
    jobFamilies = Set.copyOf(jobFamilies);
    agencyTypes = Set.copyOf(agencyTypes);
    footprints = Set.copyOf(footprints);
    duties = Set.copyOf(duties);
  }

  /** Those shipped. */
  public static PeopleCodes shipped() {
    try (InputStream in = PeopleCodes.class.getResourceAsStream(FILE)) {
      File file = YAML.readValue(in, File.class);
      return new PeopleCodes(
          Set.copyOf(file.jobFamilies()),
          Set.copyOf(file.agencyTypes()),
          Set.copyOf(file.footprints()),
          Set.copyOf(file.duties()));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }
}
