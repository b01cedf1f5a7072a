package uk.lantern.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** The store alone: {@code StoreServer --data FOLDER [--port N]}, until it is stopped. */
public final class StoreServer {

  private static final String USAGE = "Usage: StoreServer --data FOLDER [--port N]";

  private StoreServer() {}

  public static void main(String[] args) throws InterruptedException {
    StoreDoor door;
    try {
      Map<String, String> options = options(args);
      int port = Integer.parseInt(options.getOrDefault("--port", "0"));
      door = StoreDoor.own(Path.of(options.get("--data")), port);
    } catch (StoreRefusal | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(door::close));
    System.out.println(door.uri());
    new CountDownLatch(1).await(); // until a signal runs the hook
  }

  private static Map<String, String> options(String[] args) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    boolean known = Set.of("--data", "--port").containsAll(options.keySet());
    if (args.length % 2 != 0 || !known || !options.containsKey("--data")) {
      throw new IllegalArgumentException(USAGE);
    }
    return options;
  }
}
