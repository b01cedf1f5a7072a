package uk.lantern.scheduler.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Families of agencies and of jobs, from {@code broad-groups.yml} of the content: as coarse as what
 * is kept beside an answer without a name, and what themes are counted by.
 */
public final class BroadGroups {

  private static final String FILE = "/broad-groups.yml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * One family.
   *
   * @param code lower case
   * @param name as people say it
   * @param of codes of types of agencies, or of job families
   */
  public record Family(String code, String name, List<String> of) {

    public Family {
      of = List.copyOf(of);
    }

    @Override
    public String toString() {
      return "Family[" + code + "]";
    }
  }

  /** Both families of a person, as codes; empty for none. */
  public record Broad(String group, String role) {

    @Override
    public String toString() {
      return "Broad[]";
    }
  }

  private record File(List<Family> groups, List<Family> roles) {

    @Override
    public String toString() {
      return "File[]";
    }
  }

  private final File file;
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();

  private BroadGroups(File file) {
    this.file = file;
    file.groups().forEach(family -> family.of().forEach(it -> put(groups, it, family)));
    file.roles().forEach(family -> family.of().forEach(it -> put(roles, it, family)));
  }

  private static void put(Map<String, String> families, String code, Family family) {
    String other = families.put(code, family.code());
    if (other != null) {
      throw new IllegalStateException(
          "%s: %s is in %s and in %s; leave it in one."
              .formatted(FILE, code, other, family.code()));
    }
  }

  /** Those shipped. */
  public static BroadGroups shipped() {
    try (InputStream in = BroadGroups.class.getResourceAsStream(FILE)) {
      return new BroadGroups(YAML.readValue(in, File.class));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }

  /** Families of agencies, in the order of the file. */
  public List<Family> groups() {
    return file.groups();
  }

  /** Families of jobs, in the order of the file. */
  public List<Family> roles() {
    return file.roles();
  }

  /** What the family of that code is called. */
  public Optional<String> name(String code) {
    return java.util.stream.Stream.concat(groups().stream(), roles().stream())
        .filter(family -> family.code().equals(code))
        .map(Family::name)
        .findFirst();
  }

  /** The family of a type of agencies; empty for one that the file does not name. */
  public String group(String agencyType) {
    return groups.getOrDefault(agencyType, "");
  }

  /** The family of a job; empty for one that the file does not name. */
  public String role(String jobFamily) {
    return roles.getOrDefault(jobFamily, "");
  }
}
