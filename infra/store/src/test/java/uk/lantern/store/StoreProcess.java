package uk.lantern.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The store alone in a process of its own, so that a test can kill it. */
final class StoreProcess implements AutoCloseable {

  private final Process process;
  private final String uri;

  private StoreProcess(Process process, String uri) {
    this.process = process;
    this.uri = uri;
  }

  static StoreProcess start(Path dataFolder) throws IOException {
    return start(dataFolder, "ulimit -f unlimited");
  }

  /** Runs a line of shell first, for the limits of the process. */
  static StoreProcess start(Path dataFolder, String limits) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                limits + "; exec \"$0\" \"$@\"",
                java,
                "-Xmx256m",
                // It lives for a second or two.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "uk.lantern.store.StoreServer",
                "--data",
                dataFolder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.startsWith("mongodb://")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("the store did not start");
    }
    return new StoreProcess(process, line);
  }

  /** Whoever still asks when it was killed need not wait the usual 30 s. */
  MongoClient client() {
    return MongoClients.create(uri + "?serverSelectionTimeoutMS=2000");
  }

  long pid() {
    return process.pid();
  }

  /** As {@code kill -9}: no hook runs, nothing is flushed. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
