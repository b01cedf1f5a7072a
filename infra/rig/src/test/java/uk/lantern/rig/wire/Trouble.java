package uk.lantern.rig.wire;

import java.io.EOFException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * What is wrong with the store at the moment.
 *
 * @param code an error of MongoDB, 0 for none
 * @param collection whose commands are delayed, empty for none
 */
record Trouble(int code, String name, String collection, Duration delay) {

  static final Trouble NONE = new Trouble(0, "", "", Duration.ZERO);

  private static final List<String> WRITES =
      List.of("insert", "update", "delete", "findAndModify", "findandmodify");

  /** The error in the store's place; null when the message passes. */
  Frame refuse(Frame frame) throws EOFException {
    if (code == 0) {
      return null;
    }
    List<BsonDocument> documents = frame.documents();
    if (documents.isEmpty() || !WRITES.contains(documents.getFirst().getFirstKey())) {
      return null;
    }
    BsonDocument error =
        new BsonDocument("ok", new BsonDouble(0))
            .append("code", new BsonInt32(code))
            .append("codeName", new BsonString(name))
            .append("errmsg", new BsonString(name));
    return frame.answeredBy(new RawBsonDocument(error, new BsonDocumentCodec()));
  }

  void delay(Frame frame) {
    if (!collection.isEmpty() && frame.holds(collection)) {
      LockSupport.parkNanos(delay.toNanos());
    }
  }
}
