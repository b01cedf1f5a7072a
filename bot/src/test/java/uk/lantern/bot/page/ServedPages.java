package uk.lantern.bot.page;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests of pages as they are served: one server for a class of them, as new for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedPages {

  Path data;
  PageServer server;

  @BeforeAll
  void serve(@TempDir Path folder) {
    data = folder;
    server = new PageServer(folder);
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void asAtFirst() {
    server.reset();
  }
}
