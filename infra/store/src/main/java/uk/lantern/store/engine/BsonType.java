package uk.lantern.store.engine;

import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Documents on disk are BSON, not serialised Java: smaller, readable by other tools, no gadgets.
 */
final class BsonType extends BasicDataType<Encoded> {

  static final BsonType DOCUMENTS = new BsonType();

  /** What BSON calls a text and a moment. */
  private static final byte TEXT = 2;

  private static final byte MOMENT = 9;

  private BsonType() {}

  /**
   * Twice its bytes: a changed document writes its page anew, and pages of 8 KB in the file cost
   * half of what those of 16 KB do.
   */
  @Override
  public int getMemory(Encoded document) {
    return 64 + 2 * document.size();
  }

  @Override
  public void write(WriteBuffer buffer, Encoded document) {
    buffer.put(document.bytes());
  }

  @Override
  public Encoded read(ByteBuffer buffer) {
    return Encoded.next(buffer);
  }

  @Override
  public Encoded[] createStorage(int size) {
    return new Encoded[size];
  }

  /** Texts and moments, nearly all that indexes hold, without a buffer of their own. */
  static void writeValue(WriteBuffer buffer, @Nullable Object value) {
    if (value instanceof String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      buffer.put(TEXT).putVarInt(utf8.length + 5);
      buffer.putInt(Integer.reverseBytes(utf8.length + 1)).put(utf8).put((byte) 0);
    } else if (value instanceof Instant moment) {
      buffer.put(MOMENT).putVarInt(Long.BYTES);
      buffer.putLong(Long.reverseBytes(moment.toEpochMilli()));
    } else {
      writeAny(buffer, value);
    }
  }

  static void writeAny(WriteBuffer buffer, @Nullable Object value) {
    byte type = BsonEncoder.determineType(value);
    ByteBuf encoded = Unpooled.buffer();
    BsonEncoder.encodeValue(type, value, encoded);
    buffer.put(type).putVarInt(encoded.readableBytes()).put(encoded.nioBuffer());
  }

  static @Nullable Object readValue(ByteBuffer buffer) {
    byte type = buffer.get();
    int length = DataUtils.readVarInt(buffer);
    ByteBuf wrapped = Unpooled.wrappedBuffer(buffer.slice(buffer.position(), length));
    buffer.position(buffer.position() + length);
    return BsonDecoder.decodeValue(type, wrapped);
  }

  /** Rough heap bytes of a value; it only decides when a page of the B-tree is split. */
  static int weigh(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      int memory = 64;
      for (Map.Entry<?, ?> field : map.entrySet()) {
        memory += 48 + weigh(field.getKey()) + weigh(field.getValue());
      }
      return memory;
    }
    if (value instanceof Collection<?> values) {
      return 40 + values.stream().mapToInt(BsonType::weigh).sum();
    }
    return value instanceof String text ? 40 + text.length() : 24;
  }
}
