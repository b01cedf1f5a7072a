package uk.lantern.bot.teams;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import com.microsoft.bot.schema.Activity;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.card.Card;

/** Activities as bytes and back, by the SDK's mapping behind a stricter parser. */
public final class ActivityJson {

  /** Teams nests about 8 deep. */
  static final int DEEPEST = 64;

  private final ObjectMapper strict =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(64)
                          .maxNameLength(1_000)
                          .maxTokenCount(50_000)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * Set as the SDK's {@code JacksonAdapter} but for one thing: that takes {@code SERVICEURL} for
   * {@code serviceUrl}, so that the gate and the turn could read different values from one body.
   * And loading it would link Retrofit and OkHttp.
   */
  private final ObjectMapper sdk =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new ParameterNamesModule(), new Jdk8Module())
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.SETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addMixIn(Activity.class, ActivityTimes.class)
          .build();

  /**
   * Reads one activity.
   *
   * @throws Refusal 400 for anything that is not one JSON object in strict UTF-8 with a type
   */
  public Activity read(byte[] body) {
    try {
      JsonNode tree = strict.readTree(text(body));
      if (!tree.isObject() || !tree.path("type").isTextual()) {
        throw Refusal.malformed("json.not-an-activity");
      }
      checkValues(tree);
      Activity activity = sdk.treeToValue(tree, Activity.class);
      if (activity.getType().isBlank()) {
        throw Refusal.malformed("json.not-an-activity");
      }
      return activity;
    } catch (JsonProcessingException e) {
      throw Refusal.malformed("json.malformed");
    }
  }

  /** Writes an activity, an invoke response body or anything else of the SDK. */
  public byte[] write(Object value) {
    try {
      if (value instanceof Activity activity && isTimed(activity)) {
        // The SDK's serializer goes round the mixin and writes .012 as .12.
        ObjectNode tree = sdk.valueToTree(activity);
        exact(tree, "timestamp", activity.getTimestamp());
        exact(tree, "localTimestamp", activity.getLocalTimestamp());
        return strict.writeValueAsBytes(tree);
      }
      return sdk.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "A " + value.getClass().getSimpleName() + " cannot be written as JSON.", e);
    }
  }

  /**
   * A card of ours, which is Jackson 3, for the Jackson 2 of the SDK: its own JSON, letter by
   * letter, as reading it again only to write it again took longer than making it.
   */
  static RawValue asItIs(Card card) {
    return new RawValue(card.json().toString());
  }

  /** Those that people sent are; ours are not. */
  private static boolean isTimed(Activity activity) {
    return activity.getTimestamp() != null || activity.getLocalTimestamp() != null;
  }

  private static void exact(ObjectNode object, String name, @Nullable OffsetDateTime time) {
    if (time != null) {
      object.put(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.malformed("json.not-utf8");
    }
  }

  private static void checkValues(JsonNode node) {
    if (node.isTextual()) {
      checkText(node.textValue());
    } else if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
      throw Refusal.malformed("json.number");
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      checkText(field.getKey());
      checkValues(field.getValue());
    }
    if (node.isArray()) {
      node.forEach(ActivityJson::checkValues);
    }
  }

  /** Lone surrogates and NUL cannot be stored and given back unchanged. */
  private static void checkText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == 0 || (Character.isSurrogate(c) && !pair)) {
        throw Refusal.malformed("json.text");
      }
      i += pair ? 1 : 0;
    }
  }
}
