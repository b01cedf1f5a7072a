package uk.lantern.rig.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import uk.lantern.rig.wire.StoreProxy;
import uk.lantern.tenant.Tenant;
import uk.lantern.tenant.TenantSettings;
import uk.lantern.tenant.Window;

/**
 * A tenant, a store and one to three instances of the packaged jar between them, on free ports.
 * Every process is a child and ends with the world.
 */
public final class World implements AutoCloseable {

  private static final Pattern KEY = Pattern.compile("D-\\d{6}");

  private final Path folder;
  private final Tenant tenant;
  private final StoreAlone store;
  private final List<Node> nodes = new ArrayList<>();
  private final Post post;

  private World(Path folder, Tenant tenant, StoreAlone store) {
    this.folder = folder;
    this.tenant = tenant;
    this.store = store;
    this.post = new Post(store.uri(), tenant);
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
    StoreAlone store = StoreAlone.start(folder.resolve("store"), folder.resolve("store.log"));
    World world = new World(folder, tenant, store);
    try {
      for (int n = 0; n < instances; n++) {
        StoreProxy proxy = new StoreProxy(store.port());
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
    return store.uri();
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
