package uk.lantern.store.engine;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * What the running command has changed so far: how to undo it, and what the log must hold so that
 * it can be done again. Index entries are not logged, they follow from the documents.
 *
 * <p>Only the one command that writes changes it; {@link #restructured} alone may also be set by a
 * reader, the first to ask for a database.
 */
final class Journal {

  /** One changed document: the whole of it afterwards, or none when it was removed. */
  record Change(String collection, long position, @Nullable Encoded after) {

    /** As the document {c, p, d}, whose d is taken over as it is encoded already. */
    private void encodeInto(ByteBuf buffer) {
      int start = buffer.writerIndex();
      BsonEncoder.encodeDocument(new Document("c", collection).append("p", position), buffer);
      if (after != null) {
        buffer.writerIndex(buffer.writerIndex() - 1); // its end comes later
        buffer.writeByte(EMBEDDED).writeByte('d').writeByte(0);
        buffer.writeBytes(after.bytes()).writeByte(0);
        buffer.setIntLE(start, buffer.writerIndex() - start);
      }
    }

    private static Change of(Document written) {
      Document after = (Document) written.get("d");
      return new Change(
          (String) requireNonNull(written.get("c")),
          (Long) requireNonNull(written.get("p")),
          after == null ? null : Encoded.of(after));
    }
  }

  /** What BSON calls a document within a document. */
  private static final int EMBEDDED = 3;

  private final List<Runnable> undo = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private volatile boolean restructured;

  <K, V> void noteUndo(MVMap<K, V> map, K key, @Nullable V before) {
    undo.add(before == null ? () -> map.remove(key) : () -> map.put(key, before));
  }

  void note(String collection, long position, @Nullable Encoded after) {
    changes.add(new Change(collection, position, after));
  }

  /** Tables came or went: a log of documents cannot say that, so a checkpoint has to. */
  void noteRestructured() {
    restructured = true;
  }

  boolean isRestructured() {
    return restructured;
  }

  boolean hasChanges() {
    return !changes.isEmpty();
  }

  /** Where there are changes. */
  Set<String> collections() {
    return changes.stream().map(Change::collection).collect(Collectors.toSet());
  }

  /** Back to where the command began. Not for tables that came or went. */
  void undo() {
    undo.reversed().forEach(Runnable::run);
    clear();
  }

  /** The command is over. */
  void clear() {
    undo.clear();
    changes.clear();
  }

  /** A checkpoint holds the tables as they are. */
  void clearRestructured() {
    restructured = false;
  }

  /** The changes as BSON, one after the other. */
  ByteBuffer encoded() {
    ByteBuf buffer = Unpooled.buffer();
    changes.forEach(change -> change.encodeInto(buffer));
    return buffer.nioBuffer();
  }

  static List<Change> decode(ByteBuffer encoded) {
    List<Change> decoded = new ArrayList<>();
    ByteBuf buffer = Unpooled.wrappedBuffer(encoded);
    while (buffer.isReadable()) {
      decoded.add(Change.of(BsonDecoder.decodeBson(buffer)));
    }
    return decoded;
  }
}
