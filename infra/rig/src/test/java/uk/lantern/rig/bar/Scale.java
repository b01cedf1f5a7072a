package uk.lantern.rig.bar;

/** How much of a bar is run. */
enum Scale {
  /** Beside the other tests of {@code mvn verify}. */
  SHORT,
  /** With {@code -Plong}. */
  LONG,
  /** By command: what is claimed. */
  USUAL,
  /** By command with {@code --full}. */
  FULL;

  /** In the build other work may share the machine: there a rate is printed and not judged. */
  boolean judgesRates() {
    return this == USUAL || this == FULL;
  }

  /** Letters before a rate is taken. */
  int warmUp() {
    return judgesRates() ? 2_400 : 0;
  }

  int of(int inVerify, int inLong, int usual, int full) {
    return switch (this) {
      case SHORT -> inVerify;
      case LONG -> inLong;
      case USUAL -> usual;
      case FULL -> full;
    };
  }
}
