package uk.lantern.bot.teams;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Mixin for {@code Activity}: the SDK reads {@code .123Z} as 123 nanoseconds, writes .012 as .12
 * and refuses a time without a fraction. A time that makes no sense becomes null: the clock that
 * counts is ours.
 */
abstract class ActivityTimes {

  @JsonProperty
  @JsonSerialize(using = Writer.class)
  @JsonDeserialize(using = Reader.class)
  @Nullable OffsetDateTime timestamp;

  @JsonProperty
  @JsonSerialize(using = Writer.class)
  @JsonDeserialize(using = Reader.class)
  @Nullable OffsetDateTime localTimestamp;

  @JsonProperty
  @JsonDeserialize(using = NoExpiry.class)
  @Nullable LocalDateTime expiration;

  static final class Reader extends JsonDeserializer<@Nullable OffsetDateTime> {
    @Override
    public @Nullable OffsetDateTime deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      String text = json.getValueAsString("");
      json.skipChildren();
      try {
        return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      } catch (DateTimeException notATime) {
        return null;
      }
    }
  }

  static final class Writer extends JsonSerializer<OffsetDateTime> {
    @Override
    public void serialize(OffsetDateTime time, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }
  }

  static final class NoExpiry extends JsonDeserializer<@Nullable LocalDateTime> {
    @Override
    public @Nullable LocalDateTime deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      json.skipChildren();
      return null;
    }
  }
}
