package uk.lantern.rig.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Stands between one instance of Lantern and its store, on a free port. Passes everything on until
 * it is told to strike, to be gone, to answer with errors or to be slow.
 */
public final class StoreProxy implements AutoCloseable {

  private final int storePort;
  private final Set<Link> links = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket door;
  private volatile Strike strike;
  private volatile Trouble trouble = Trouble.NONE;
  private volatile Watch watch = Watch.NOTHING;
  private volatile String owner = "";
  private int port;

  public StoreProxy(int storePort) {
    this.storePort = storePort;
    open();
  }

  /** The connection string for Lantern. */
  public String uri() {
    return "mongodb://127.0.0.1:" + port + "/lantern";
  }

  /** The next blow; null for none. */
  public void arm(Strike next) {
    strike = next;
  }

  /**
   * Looks on while deliveries take this step.
   *
   * @param then given the ids of those deliveries, as soon as the store has answered the command
   */
  public void watch(Step step, Consumer<List<String>> then) {
    watch = new Watch(step, then);
  }

  /** The lease of the instance behind this proxy, empty until its first beat. */
  public String owner() {
    return owner;
  }

  /** Another instance comes: its lease is not known yet. */
  public void forgetOwner() {
    owner = "";
  }

  /** Every open connection is cut, in the middle of whatever it carries. */
  public void cut() {
    links.forEach(Link::close);
  }

  /** Writes are answered with this error of MongoDB until {@link #well}. */
  public void failing(int code, String name) {
    trouble = new Trouble(code, name, "", Duration.ZERO);
  }

  /** Commands on this collection reach the store later. */
  public void slow(String collection, Duration delay) {
    trouble = new Trouble(0, "", collection, delay);
  }

  /** No errors and no delays any more. */
  public void well() {
    trouble = Trouble.NONE;
  }

  /** Nobody listens any more, as when the server is down. */
  public void gone() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }

  /** Listens again on the same port. */
  public void back() {
    open();
  }

  /** Whoever knocks at a closed port of this machine may for a moment be given that very port. */
  private void open() {
    ServerSocket opened =
        Awaitility.await().ignoreException(BindException.class).until(this::bound, s -> true);
    port = opened.getLocalPort();
    door = opened;
    Thread.ofVirtual().start(() -> accept(opened));
  }

  private ServerSocket bound() throws IOException {
    ServerSocket opened = new ServerSocket();
    opened.setReuseAddress(true);
    opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
    return opened;
  }

  private void accept(ServerSocket from) {
    while (!from.isClosed()) {
      try {
        Socket client = from.accept();
        Link link = new Link(this, client, storePort);
        links.add(link);
        link.start();
      } catch (IOException closed) {
        // The client finds nobody and comes again.
        continue;
      }
    }
  }

  void ended(Link link) {
    links.remove(link);
  }

  Strike strike() {
    return strike;
  }

  Watch watch() {
    return watch;
  }

  Trouble trouble() {
    return trouble;
  }

  /** Learns whose beat it is. */
  void look(Frame frame) {
    if (owner.isEmpty() && frame.holds("leases") && frame.holds("beat")) {
      for (BsonDocument document : frame.documents()) {
        BsonValue query = document.get("q");
        if (query != null && query.isDocument() && query.asDocument().containsKey("_id")) {
          owner = query.asDocument().getString("_id").getValue();
        }
      }
    }
  }

  @Override
  public void close() {
    gone();
  }
}
