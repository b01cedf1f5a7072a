package uk.lantern.scheduler.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our records as documents and back. Dates and moments are ISO text, so that no machine's zone can
 * shift them and no nanosecond is lost; a field this version does not know is passed over, and one
 * that an older version did not write is null.
 */
public final class Written {

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(
              it ->
                  it.withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Written() {}

  public static Document of(Object record) {
    return new Document(JSON.convertValue(record, FIELDS));
  }

  public static <T> T read(Document document, String field, Class<T> type) {
    return JSON.convertValue(document.get(field, Document.class), type);
  }
}
