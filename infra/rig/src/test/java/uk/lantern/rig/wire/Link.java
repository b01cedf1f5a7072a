package uk.lantern.rig.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One connection of a client through the proxy, and its twin to the store. */
final class Link {

  private final StoreProxy proxy;
  private final Socket client;
  private final Socket store;
  private final Map<Integer, Strike> awaited = new ConcurrentHashMap<>();
  private final Map<Integer, List<String>> watched = new ConcurrentHashMap<>();

  Link(StoreProxy proxy, Socket client, int storePort) throws IOException {
    this.proxy = proxy;
    this.client = client;
    try {
      this.store = new Socket(InetAddress.getLoopbackAddress(), storePort);
    } catch (IOException e) {
      client.close();
      throw e;
    }
    client.setTcpNoDelay(true);
    store.setTcpNoDelay(true);
  }

  void start() {
    Thread.ofVirtual().start(() -> pump(this::toStore));
    Thread.ofVirtual().start(() -> pump(this::toClient));
  }

  private interface Direction {
    void go() throws IOException;
  }

  private void pump(Direction direction) {
    try {
      direction.go();
    } catch (IOException cut) {
      // One side is gone; the other learns it below.
      close();
    } finally {
      close();
    }
  }

  private void toStore() throws IOException {
    InputStream in = new BufferedInputStream(client.getInputStream(), 64 * 1024);
    for (Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
      proxy.look(frame);
      proxy.trouble().delay(frame);
      Frame refused = proxy.trouble().refuse(frame);
      if (refused != null) {
        write(client, refused);
        continue;
      }
      List<String> seen = proxy.watch().deliveries(frame);
      if (!seen.isEmpty()) {
        watched.put(frame.id(), seen);
      }
      Strike strike = proxy.strike();
      if (strike != null && strike.falls(frame)) {
        if (!strike.answered()) {
          strike.blow().run();
          if (!strike.goesOn()) {
            return;
          }
        } else {
          awaited.put(frame.id(), strike);
        }
      }
      write(store, frame);
    }
  }

  private void toClient() throws IOException {
    InputStream in = new BufferedInputStream(store.getInputStream(), 64 * 1024);
    for (Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
      List<String> seen = watched.remove(frame.answerTo());
      if (seen != null) {
        proxy.watch().then().accept(seen);
      }
      Strike strike = awaited.remove(frame.answerTo());
      if (strike != null) {
        strike.blow().run();
        if (!strike.goesOn()) {
          return;
        }
      }
      write(client, frame);
    }
  }

  private static void write(Socket to, Frame frame) throws IOException {
    synchronized (to) {
      to.getOutputStream().write(frame.bytes());
      to.getOutputStream().flush();
    }
  }

  void close() {
    proxy.ended(this);
    for (Socket socket : new Socket[] {client, store}) {
      try {
        socket.close();
      } catch (IOException gone) {
        // It is closed all the same.
        continue;
      }
    }
  }
}
