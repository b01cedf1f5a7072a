package uk.lantern.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Documents on disk are BSON, not serialised Java: smaller, readable by other tools, no gadgets.
 */
final class BsonType extends BasicDataType<Document> {

  static final BsonType DOCUMENTS = new BsonType();

  private BsonType() {}

  @Override
  public int getMemory(Document document) {
    return weigh(document);
  }

  @Override
  public void write(WriteBuffer buffer, Document document) {
    ByteBuf encoded = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, encoded);
    buffer.put(encoded.nioBuffer()); // BSON starts with its own length
  }

  @Override
  public Document read(ByteBuffer buffer) {
    ByteBuf wrapped = Unpooled.wrappedBuffer(buffer);
    Document document = BsonDecoder.decodeBson(wrapped);
    buffer.position(buffer.position() + wrapped.readerIndex());
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }

  static void writeValue(WriteBuffer buffer, @Nullable Object value) {
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

  static int encodedSize(Document document) {
    ByteBuf encoded = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, encoded);
    return encoded.readableBytes();
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
