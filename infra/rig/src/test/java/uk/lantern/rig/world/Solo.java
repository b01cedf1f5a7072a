package uk.lantern.rig.world;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import uk.lantern.tenant.Tenant;

/** One instance with its own embedded store, as on a partnership's one machine. */
public final class Solo implements AutoCloseable {

  private final Path folder;
  private final Tenant tenant;
  private final Node node;
  private Post post;

  private Solo(Path folder, Tenant tenant, List<String> jvm) {
    this.folder = folder;
    this.tenant = tenant;
    this.node = new Node(folder.resolve("node"), null, jvm);
  }

  /** Makes the folder and the tenant; starts nothing. */
  public static Solo open(String name, long seed) {
    return open(name, World.tenant(seed), setting -> {});
  }

  /** The same around a tenant that is open already; it is closed with this. */
  public static Solo open(String name, Tenant tenant, Consumer<Setting> change) {
    return open(name, tenant, List.of("-XX:TieredStopAtLevel=1"), change);
  }

  /** The same with a JVM of that kind. */
  public static Solo open(String name, Tenant tenant, List<String> jvm, Consumer<Setting> change) {
    Solo solo = new Solo(Packaged.folder(name), tenant, jvm);
    Setting setting = Setting.of(tenant).with("lantern.lease.beat", "2s");
    change.accept(setting);
    setting.writeTo(solo.node);
    return solo;
  }

  /** What is in the store before it starts: the store is opened alone for that, and closed. */
  public void before(Consumer<Post> fill) {
    StoreAlone alone = StoreAlone.start(node.data(), folder.resolve("store.log"));
    try (Post filling = Post.at(alone.uri(), tenant)) {
      fill.accept(filling);
    } finally {
      alone.stop();
    }
  }

  /** Starts it and opens the post on its store. */
  public void start() {
    node.start();
    if (post != null) {
      post.close();
    }
    post = Post.at(store(), tenant);
  }

  public void kill() {
    node.kill();
  }

  public Tenant tenant() {
    return tenant;
  }

  public Node node() {
    return node;
  }

  public Post post() {
    return post;
  }

  /** Where its store is in this life, for one more client of it. */
  public String store() {
    Properties address = new Properties();
    try (Reader reader = Files.newBufferedReader(node.data().resolve("store.address"))) {
      address.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return address.getProperty("uri");
  }

  @Override
  public void close() {
    if (post != null) {
      post.close();
    }
    node.stop();
    tenant.close();
    Packaged.remove(folder);
  }
}
