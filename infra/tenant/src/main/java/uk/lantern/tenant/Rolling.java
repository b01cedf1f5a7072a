package uk.lantern.tenant;

/**
 * The times of the last requests that were let through, oldest first; it grows with what it holds
 * and never past its limit.
 */
final class Rolling {

  private long[] times = new long[4];
  private int first;
  private int size;

  /** How long until one more fits: 0 when it fits now. Times are nanoseconds of one clock. */
  long wait(int most, long length, long now) {
    while (size > 0 && now - times[first] >= length) {
      first = (first + 1) % times.length;
      size--;
    }
    if (size < most) {
      return 0;
    }
    // The limit may have been lowered: then more than one must leave first.
    long last = times[(first + size - most) % times.length];
    return length - (now - last);
  }

  void add(long now) {
    if (size == times.length) {
      long[] wider = new long[times.length * 2];
      for (int i = 0; i < size; i++) {
        wider[i] = times[(first + i) % times.length];
      }
      times = wider;
      first = 0;
    }
    times[(first + size) % times.length] = now;
    size++;
  }
}
