package uk.lantern.content.importing;

/** Why a document is not imported; its message is one sentence for whoever imports it. */
final class RefusedDocument extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedDocument(String sentence) {
    super(sentence);
  }
}
