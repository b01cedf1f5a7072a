package uk.lantern.content.answering;

/** The two language models of a running Lantern: the one that answers and the safety check's. */
public final class LanguageModels {

  private LanguageModels() {}

  /**
   * Begins to load them in the background and returns at once. Whoever needs one waits for it, and
   * learns there why it could not be loaded. A start calls this first, for half a second of loading
   * then passes beside everything else.
   */
  public static void load() {
    // One after the other: the answering one is waited for, and a second core is all there may be.
    Embedder.loadingShared().whenComplete((loaded, failure) -> BgeSentenceVectors.loading());
  }
}
