package uk.lantern.bot.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cards from the JSON templates under {@code cards/}; what each needs stands in its README. */
public final class TemplateCards implements Cards {
  /** Teams refuses a message above about 28 KB; the rest is left to the envelope. */
  public static final int MAX_BYTES = 25_000;

  private static final String FRAME = "frame";
  // Entries of a list and characters of a value; each step is tried until the card fits.
  private static final int[][] ROOM = {{20, 2_000}, {10, 1_200}, {5, 600}, {3, 300}, {3, 120}};
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, ObjectNode> templates;
  private final boolean loopbackLinks;

  private TemplateCards(Map<String, ObjectNode> templates, boolean loopbackLinks) {
    this.templates = templates;
    this.loopbackLinks = loopbackLinks;
  }

  /**
   * Reads every template.
   *
   * @param loopbackLinks whether http addresses of this machine may be opened: profile local only
   * @throws IllegalStateException naming the file that cannot be read
   */
  public static TemplateCards load(boolean loopbackLinks) {
    Map<String, ObjectNode> templates = new TreeMap<>();
    try {
      var found = new PathMatchingResourcePatternResolver().getResources("classpath*:cards/*.json");
      for (Resource file : found) {
        String name = String.valueOf(file.getFilename()).replace(".json", "");
        templates.put(name, read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The card templates cannot be listed", e);
    }
    ObjectNode frame = templates.remove(FRAME);
    if (frame == null) {
      throw new IllegalStateException("cards/frame.json is missing from the class path");
    }
    templates.replaceAll((name, own) -> framed(frame, own));
    return new TemplateCards(templates, loopbackLinks);
  }

  private static ObjectNode read(Resource file) {
    try (InputStream in = file.getInputStream()) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("cards/" + file.getFilename() + " is not a JSON object", e);
    }
  }

  /** The names that {@link #card} accepts. */
  public Set<String> names() {
    return Collections.unmodifiableSet(new TreeSet<>(templates.keySet()));
  }

  @Override
  public Card card(String template, Map<String, ?> values) {
    ObjectNode framed = templates.get(template);
    if (framed == null) {
      throw new IllegalArgumentException(
          "There is no card template '%s': add cards/%s.json".formatted(template, template));
    }
    Scope scope = new Scope(template, values, null);
    int size = 0;
    for (int[] room : ROOM) {
      Card card = bound(template, framed, scope, room);
      size = card.json().toString().getBytes(StandardCharsets.UTF_8).length;
      if (size < MAX_BYTES) {
        return card;
      }
    }
    throw new IllegalArgumentException(
        "Card template '%s' is %d bytes, the most is %d: shorten what its buttons carry"
            .formatted(template, size, MAX_BYTES));
  }

  private Card bound(String template, ObjectNode framed, Scope scope, int[] room) {
    ObjectNode json = new CardBinder(true, room[0], room[1]).bind(framed, scope);
    Buttons.checkLinks(json, template, loopbackLinks);
    if (json.path("body").path(0) instanceof ObjectNode first) {
      first.put("id", "lantern-v" + Card.VERSION);
    }
    String text = TextTwin.of(new CardBinder(false, room[0], room[1]).bind(framed, scope));
    json.put("fallbackText", text);
    return new Card(template, json, text);
  }

  /** Once for all cards of a template: binding reads it and copies what it keeps. */
  private static ObjectNode framed(ObjectNode frame, ObjectNode own) {
    ObjectNode framed = frame.deepCopy();
    for (String part : List.of("body", "actions")) {
      if (own.get(part) instanceof ArrayNode elements) {
        framed.withArray(part).addAll(elements.deepCopy());
      }
    }
    return framed;
  }
}
