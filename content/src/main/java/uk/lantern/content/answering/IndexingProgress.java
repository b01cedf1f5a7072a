package uk.lantern.content.answering;

/** Told while a library is indexed; on the thread that indexes, so it must be quick. */
@FunctionalInterface
public interface IndexingProgress {

  /**
   * @param done items indexed so far
   * @param total items there are
   */
  void indexed(int done, int total);
}
