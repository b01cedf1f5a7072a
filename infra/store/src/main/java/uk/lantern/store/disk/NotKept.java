package uk.lantern.store.disk;

/** What was to be kept could not be written. */
public final class NotKept extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotKept(Throwable cause) {
    super("The disk did not take a commit", cause);
  }
}
