package uk.lantern.store.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that cannot be read is kept under another name: somebody may still get at it. */
final class SetAside {

  private static final Logger logger = LoggerFactory.getLogger(SetAside.class);

  private SetAside() {}

  static boolean helpsAgainst(MVStoreException failure) {
    return switch (failure.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED, DataUtils.ERROR_WRITING_FAILED -> false;
      default -> true;
    };
  }

  static void move(Path file) throws IOException {
    int number = 1;
    Path aside = named(file, number);
    while (Files.exists(aside)) {
      aside = named(file, ++number);
    }
    Files.move(file, aside);
    logger.error(
        "As accepted: {} could not be read, it is now {}; the store is empty", file, aside);
  }

  private static Path named(Path file, int number) {
    return file.resolveSibling(file.getFileName() + ".damaged-" + number);
  }
}
