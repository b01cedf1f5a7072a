package uk.lantern.scheduler.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The groups of the partnership, from {@code groups.yml} of the content: data, since partnerships
 * name and merge them as they please.
 */
public final class Groups {

  /** How a grant's scope names a group. */
  public static final String SCOPE = "group:";

  private static final String FILE = "/groups.yml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record File(List<Group> groups) {}

  private final List<Group> groups;

  private Groups(List<Group> groups) {
    this.groups = List.copyOf(groups);
  }

  /** Those shipped, which the catalogue has checked. */
  public static Groups shipped() {
    try (InputStream in = Groups.class.getResourceAsStream(FILE)) {
      return new Groups(YAML.readValue(in, File.class).groups());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }

  /** In the order of the file. */
  public List<Group> all() {
    return groups;
  }

  public Optional<Group> find(String code) {
    return groups.stream().filter(group -> group.code().equals(code)).findFirst();
  }
}
