package uk.lantern.scheduler.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The groups in which organisations are counted, from {@code agency-groups.yml} of the content. A
 * group of its own for each organisation would give people of a small one away.
 */
public final class AgencyGroups {

  /** Of an organisation that nobody has described. */
  public static final String OTHER = "other";

  private static final String FILE = "/agency-groups.yml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record File(List<AgencyGroup> groups) {}

  private final List<AgencyGroup> groups;

  private AgencyGroups(List<AgencyGroup> groups) {
    this.groups = List.copyOf(groups);
  }

  /** Those shipped, which the catalogue has checked. */
  public static AgencyGroups shipped() {
    try (InputStream in = AgencyGroups.class.getResourceAsStream(FILE)) {
      return new AgencyGroups(YAML.readValue(in, File.class).groups());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }

  /** In the order of the file. */
  public List<AgencyGroup> all() {
    return groups;
  }

  public Optional<AgencyGroup> find(String code) {
    return groups.stream().filter(group -> group.code().equals(code)).findFirst();
  }

  /** The code of the group that counts a type of agency; {@link #OTHER} for an unknown type. */
  public String ofType(String type) {
    return groups.stream()
        .filter(group -> group.types().contains(type))
        .map(AgencyGroup::code)
        .findFirst()
        .orElse(OTHER);
  }
}
