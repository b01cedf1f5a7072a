package uk.lantern.content.catalogue;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML text; a duplicate key is an error, because the second would silently win. */
public final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Yaml() {}

  static JsonNode empty() {
    return MAPPER.createObjectNode();
  }

  /** The mapping a YAML file holds; problems, if any, go to the list. */
  public static Fields read(ContentFile file, List<Problem> problems) {
    return read(file, file.text(), 0, problems);
  }

  static Fields read(ContentFile file, String yaml, int linesBefore, List<Problem> problems) {
    try {
      JsonNode node = MAPPER.readTree(yaml);
      if (node != null && node.isObject()) {
        return new Fields(file, node, "", problems);
      }
      problems.add(
          new Problem(file.name(), 0, "whole file", "is not a YAML mapping", "write name: value"));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr() + linesBefore;
      String why = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
      problems.add(
          new Problem(
              file.name(),
              line,
              "YAML",
              "cannot be read (" + why + ")",
              "check indents, colons and quotes on this line and the one before"));
    }
    return new Fields(file, empty(), "", new java.util.ArrayList<>());
  }
}
