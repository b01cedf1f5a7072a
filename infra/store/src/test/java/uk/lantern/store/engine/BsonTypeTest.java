package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

/** Texts and moments are written as the server's encoder writes them: files stay as they were. */
class BsonTypeTest {

  private static final List<Object> VALUES =
      List.of(
          "",
          "a",
          "tenant/0000-1111",
          "é’😀\u0000￿",
          "half \ud83d of a pair",
          "x".repeat(300),
          "é".repeat(20_000),
          Instant.EPOCH,
          Instant.ofEpochMilli(-1),
          Instant.parse("2026-11-27T12:00:00.123456789Z"));

  private static byte[] bytes(WriteBuffer buffer) {
    ByteBuffer written = buffer.getBuffer();
    return Arrays.copyOf(written.array(), written.position());
  }

  @Test
  void everyByteIsTheEncodersOwn() {
    for (Object value : VALUES) {
      WriteBuffer quick = new WriteBuffer();
      WriteBuffer usual = new WriteBuffer();
      BsonType.writeValue(quick, value);
      BsonType.writeAny(usual, value);
      boolean same = Arrays.equals(bytes(quick), bytes(usual));
      assertThat(same).as(value.getClass() + " " + value.hashCode()).isTrue();
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    WriteBuffer buffer = new WriteBuffer();
    List<Object> values = List.of("", "é’😀", 5, Instant.ofEpochMilli(7), true, 2.5, "end");
    values.forEach(value -> BsonType.writeValue(buffer, value));
    ByteBuffer written = ByteBuffer.wrap(bytes(buffer));
    for (Object value : values) {
      assertThat(BsonType.readValue(written)).isEqualTo(value);
    }
    assertThat(written.hasRemaining()).isFalse();
  }
}
