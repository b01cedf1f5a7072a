package uk.lantern.scheduler.digest;

/**
 * Which card a replacement or a note is about, read from the occurrence key {@code ref@version}.
 *
 * @param version of the card that it brings or speaks of; 0 for the edition itself
 */
record FollowUp(String ref, int version) {

  /** What a replacement or a note of that version is known by. */
  static String key(String ref, int version) {
    return ref + "@" + version;
  }

  /**
   * @param what of an occurrence key
   */
  static FollowUp of(String what) {
    int at = what.indexOf('@');
    return at < 0
        ? new FollowUp(what, 0)
        : new FollowUp(what.substring(0, at), Integer.parseInt(what.substring(at + 1)));
  }

  String key() {
    return key(ref, version);
  }
}
