package uk.lantern.content.learning;

/** Why there is nothing to answer from; its message is one sentence for whoever starts Lantern. */
public final class LibraryRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LibraryRefusal(String sentence) {
    super(sentence);
  }
}
