package uk.lantern.content.privacy;

/** An identifier from {@code start} up to, not including, {@code end}. */
record Found(int start, int end, IdentifierKind kind) {

  int length() {
    return end - start;
  }
}
