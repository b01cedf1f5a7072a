package uk.lantern.bot.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.lantern.store.StoreDoor;

/** The embedded store alone, for several instances on one machine; its address is one line. */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    description = "Runs the embedded store alone, on this machine only, and prints its address.")
final class StoreCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "the data folder (default: ${DEFAULT-VALUE})",
      defaultValue = "${env:LANTERN_DATA:-${sys:user.home}/.lantern}")
  Path data;

  @Option(
      names = "--port",
      description = "the port to listen on; 0 for any free one",
      defaultValue = "0")
  int port;

  @Option(
      names = "--accept-loss",
      description = "open a store that is not all there, and go on from what is")
  boolean acceptLoss;

  @Override
  public Integer call() throws InterruptedException {
    StoreDoor door = StoreDoor.own(data, port, acceptLoss);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(
                    () -> {
                      door.close();
                      stopped.countDown();
                    }));
    System.out.println(door.uri());
    stopped.await();
    return 0;
  }
}
