package uk.lantern.rig.world;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import uk.lantern.rig.wire.StoreProxy;
import uk.lantern.tenant.Tenant;
import uk.lantern.tenant.TenantSettings;
import uk.lantern.tenant.Window;

/**
 * A tenant, a store and one to three instances of the packaged jar between them, on free ports.
 * Every process is a child and ends with the world.
 */
public final class World implements AutoCloseable {

  private static final Pattern URI = Pattern.compile("mongodb://127\\.0\\.0\\.1:(\\d+)/\\S*");
  private static final Pattern KEY = Pattern.compile("D-\\d{6}");

  private final Path folder;
  private final Tenant tenant;
  private final Child store;
  private final List<Node> nodes = new ArrayList<>();
  private final Post post;
  private final String uri;

  private World(Path folder, Tenant tenant, Child store, String uri) {
    this.folder = folder;
    this.tenant = tenant;
    this.store = store;
    this.uri = uri;
    this.post = new Post(uri, tenant);
  }

  /**
   * Opens a world and waits until every instance is ready.
   *
   * @param change what an instance has beside the usual, by its number from 0
   */
  public static World open(
      String name,
      long seed,
      int instances,
      List<String> jvm,
      BiConsumer<Integer, Setting> change) {
    return open(name, tenant(seed), instances, jvm, change);
  }

  /** The same around a tenant that is open already; the world closes it. */
  public static World open(
      String name,
      Tenant tenant,
      int instances,
      List<String> jvm,
      BiConsumer<Integer, Setting> change) {
    Path folder = Packaged.folder(name);
    Child store =
        Child.start(
            Packaged.command(
                List.of("-XX:TieredStopAtLevel=1"),
                List.of("store", "--data", folder.resolve("store").toString(), "--port", "0")),
            folder.resolve("store.log"));
    Matcher uri =
        Awaitility.await("the store's address")
            .atMost(Duration.ofMinutes(3))
            .until(() -> URI.matcher(store.said()), Matcher::find);
    World world = new World(folder, tenant, store, uri.group());
    try {
      for (int n = 0; n < instances; n++) {
        StoreProxy proxy = new StoreProxy(Integer.parseInt(uri.group(1)));
        world.nodes.add(new Node(folder.resolve("node-" + n), proxy, jvm));
        Setting setting = Setting.of(tenant);
        change.accept(n, setting);
        setting.writeTo(world.nodes.get(n));
      }
      world.nodes.forEach(Node::launch);
      world.nodes.forEach(Node::awaitReady);
      return world;
    } catch (RuntimeException | AssertionError e) {
      world.close();
      throw e;
    }
  }

  /** The tenant of these runs: Teams' own limits, and it keeps no more words than it must. */
  public static Tenant tenant(long seed) {
    Tenant tenant = Tenant.open(TenantSettings.standard().seeded(seed));
    tenant.limits().set(Window.teams());
    tenant.ledger().keyedBy(KEY);
    tenant.log().keepAtMost(2_000);
    return tenant;
  }

  public Tenant tenant() {
    return tenant;
  }

  public Post post() {
    return post;
  }

  /** Where the store is, for one more client of it. */
  public String store() {
    return uri;
  }

  public Node node(int number) {
    return nodes.get(number);
  }

  public List<Node> nodes() {
    return nodes;
  }

  @Override
  public void close() {
    nodes.forEach(World::thaw);
    nodes.forEach(Node::stop);
    post.close();
    store.stop();
    tenant.close();
    Packaged.remove(folder);
  }

  /** A frozen process does not hear that it should end. */
  private static void thaw(Node node) {
    try {
      node.thaw();
    } catch (RuntimeException dead) {
      return;
    }
  }
}
