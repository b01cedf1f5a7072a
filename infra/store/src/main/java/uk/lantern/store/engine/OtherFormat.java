package uk.lantern.store.engine;

/** The file was written by a version of Lantern that keeps it differently. */
public final class OtherFormat extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OtherFormat(int format) {
    super("format " + format + ", this version reads " + Opening.FORMAT);
  }
}
