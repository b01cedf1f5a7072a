package uk.lantern.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.lantern.store.disk.LogFile.Commit;

/**
 * Three log files used in turn: the one in use, and those that a store which falls back to its last
 * or last but one checkpoint needs to catch up.
 */
final class LogFiles implements Closeable {

  private static final int COUNT = 3;

  private final List<LogFile> files;
  private LogFile active;

  private LogFiles(List<LogFile> files) {
    this.files = files;
    this.active = files.getFirst();
  }

  static LogFiles open(Disk disk, Path folder) throws IOException {
    List<LogFile> files = new ArrayList<>();
    for (int i = 1; i <= COUNT; i++) {
      files.add(LogFile.open(disk, folder.resolve("lantern.log" + i)));
    }
    return new LogFiles(files);
  }

  /** The one that commits go to. */
  LogFile active() {
    return active;
  }

  /** See {@link CommitLog#replayAfter}. */
  long replayAfter(long number, Redo redo) {
    List<Commit> all = new ArrayList<>();
    files.forEach(file -> all.addAll(file.found()));
    all.sort(Comparator.comparingLong(Commit::number));
    long reached = number;
    for (Commit next : all) {
      if (next.number() == reached + 1) {
        if (!redo.test(next.number(), next.changes().duplicate())) {
          break;
        }
        reached = next.number();
      }
    }
    return reached;
  }

  long newestFound() {
    return files.stream().mapToLong(LogFile::last).max().orElse(0);
  }

  /** Goes on behind a commit; what the files hold beyond it is forgotten. */
  void continueAfter(long number) throws IOException {
    for (LogFile file : files) {
      if (file.last() > number) {
        file.cutAfter(number);
      }
      if (file.last() > active.last()) {
        active = file;
      }
    }
    if (active.isUnusable()) {
      active.restart();
    } else {
      active.cutAfter(number);
    }
    files.forEach(LogFile::forget);
  }

  void restart() throws IOException {
    for (LogFile file : files) {
      file.restart();
      file.forget();
    }
  }

  /** The next commits go to the next file. */
  void rotate() throws IOException {
    LogFile next = files.get((files.indexOf(active) + 1) % COUNT);
    next.restart();
    active = next;
  }

  @Override
  public void close() throws IOException {
    for (LogFile file : files) {
      file.close();
    }
  }
}
