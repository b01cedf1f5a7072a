package uk.lantern.rig.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;

/** One message of MongoDB's wire protocol, as bytes; looked into only when somebody asks. */
record Frame(byte[] bytes) {

  private static final int OP_MSG = 2013;
  private static final int HEADER = 16;
  private static final int LARGEST = 64 * 1024 * 1024;

  /** The next message, null at the end of the stream. */
  static Frame read(InputStream in) throws IOException {
    byte[] length = in.readNBytes(4);
    if (length.length < 4) {
      return null;
    }
    int all = little(length).getInt();
    if (all < HEADER || all > LARGEST) {
      throw new IOException("not MongoDB's wire protocol: a message of " + all + " bytes");
    }
    byte[] bytes = new byte[all];
    System.arraycopy(length, 0, bytes, 0, 4);
    new DataInputStream(in).readFully(bytes, 4, all - 4);
    return new Frame(bytes);
  }

  int id() {
    return little(bytes).getInt(4);
  }

  int answerTo() {
    return little(bytes).getInt(8);
  }

  /** The command and the documents that travel beside it; empty for any older kind of message. */
  List<BsonDocument> documents() {
    List<BsonDocument> found = new ArrayList<>();
    ByteBuffer buffer = little(bytes);
    if (buffer.getInt(12) != OP_MSG) {
      return found;
    }
    int end = (buffer.getInt(HEADER) & 1) == 1 ? bytes.length - 4 : bytes.length;
    int at = HEADER + 4;
    while (at < end) {
      int kind = bytes[at++];
      int size = buffer.getInt(at);
      if (kind == 0) {
        found.add(new RawBsonDocument(bytes, at, size));
      } else {
        sequence(buffer, at, size, found);
      }
      at += size;
    }
    return found;
  }

  private void sequence(ByteBuffer buffer, int at, int size, List<BsonDocument> found) {
    int next = at + 4;
    while (bytes[next] != 0) {
      next++;
    }
    next++;
    while (next < at + size) {
      int length = buffer.getInt(next);
      found.add(new RawBsonDocument(bytes, next, length));
      next += length;
    }
  }

  /** The text is in the message somewhere; spares decoding what is of no interest. */
  boolean holds(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
    for (int i = HEADER; i <= bytes.length - wanted.length; i++) {
      int j = 0;
      while (j < wanted.length && bytes[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return true;
      }
    }
    return false;
  }

  /** An answer to this message with one document. */
  Frame answeredBy(RawBsonDocument document) throws EOFException {
    int size = document.getByteBuffer().remaining();
    ByteBuffer answer = ByteBuffer.allocate(HEADER + 5 + size).order(ByteOrder.LITTLE_ENDIAN);
    answer.putInt(HEADER + 5 + size).putInt(id() + 1).putInt(id()).putInt(OP_MSG).putInt(0);
    answer.put((byte) 0).put(document.getByteBuffer().asNIO());
    return new Frame(answer.array());
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
