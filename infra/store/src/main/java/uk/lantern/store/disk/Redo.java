package uk.lantern.store.disk;

import java.nio.ByteBuffer;

/** Does a commit again that the log holds and the last checkpoint does not. */
@FunctionalInterface
public interface Redo {

  /** Returns false when it cannot be done. */
  boolean test(long number, ByteBuffer changes);
}
