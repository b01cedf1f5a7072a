package uk.lantern.store.engine;

import uk.lantern.store.disk.CommitLog;

/** What an answer rests on: a commit and all before it. */
record Seen(CommitLog log, long number) {

  /**
   * Returns when it is on the device.
   *
   * @throws uk.lantern.store.disk.NotKept if it cannot be
   */
  void await() {
    log.await(number);
  }
}
