package uk.lantern.store;

/** The store cannot be opened; the message is one sentence a person can act on. */
public final class StoreRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, for code that decides what to do next. */
  public enum Reason {
    /** Another process has the folder open. */
    IN_USE,
    /** Something else listens on the port. */
    PORT_TAKEN,
    /** The folder cannot be written. */
    NOT_WRITABLE,
    /** The file was written by another version of the store. */
    OTHER_VERSION,
    /** Acknowledged writes are missing; loss can be accepted. */
    LOSS,
    /** The file is not a store, or is damaged beyond its own recovery. */
    DAMAGED
  }

  private final Reason reason;

  public StoreRefusal(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  public StoreRefusal(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
