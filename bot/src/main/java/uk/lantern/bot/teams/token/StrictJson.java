package uk.lantern.bot.teams.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON that must mean the same to every reader: no key twice, no depth without end. */
public final class StrictJson {

  private final JsonMapper mapper;

  /**
   * @param deepest levels of nesting that are still read
   */
  public StrictJson(int deepest) {
    StreamReadConstraints bounds = StreamReadConstraints.builder().maxNestingDepth(deepest).build();
    this.mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(bounds)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
  }

  /** The one object the bytes hold, null when they hold anything else. */
  public @Nullable ObjectNode object(byte[] json) {
    try {
      return mapper.readTree(json) instanceof ObjectNode object ? object : null;
    } catch (JacksonException e) {
      return null;
    }
  }
}
