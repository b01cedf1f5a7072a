package uk.lantern.rig.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.lantern.tenant.Tenant;
import uk.lantern.tenant.TenantSettings;
import uk.lantern.tenant.Window;

/**
 * Three organisations, each with a Teams tenant of its own and so with limits of its own. The first
 * is where Lantern is at home and gets its tokens; the others take those, as Teams does.
 */
public final class Tenants implements AutoCloseable {

  /** The id of a delivery of an edition, as its card quotes it. */
  private static final Pattern KEY = Pattern.compile("DIGEST[A-Z_]*\\|[^\"\\\\]+");

  private final List<Tenant> all = new ArrayList<>();

  private Tenants() {}

  public static Tenants open(long seed) {
    Tenants tenants = new Tenants();
    TenantSettings home = TenantSettings.standard();
    for (int n = 0; n < 3; n++) {
      String id = home.tenantId().substring(0, home.tenantId().length() - 1) + (2 + n);
      tenants.all.add(open(home, id, seed + n));
    }
    return tenants;
  }

  private static Tenant open(TenantSettings home, String id, long seed) {
    Tenant tenant =
        Tenant.open(
            new TenantSettings(
                home.appId(), home.appSecret(), id, home.tokenLife(), home.clock(), seed));
    tenant.limits().set(Window.teams());
    tenant.ledger().keyedBy(KEY);
    tenant.log().keepAtMost(1_000);
    if (!id.equals(home.tenantId())) {
      tenant.issued().openDoors();
    }
    return tenant;
  }

  /** Where Lantern is at home. */
  public Tenant home() {
    return all.getFirst();
  }

  public List<Tenant> all() {
    return all;
  }

  /** Lets an instance talk to all of them. */
  public void admit(Setting setting) {
    setting
        .with("lantern.teams.allowed-tenants", joined(tenant -> tenant.settings().tenantId()))
        .with("lantern.connector.hosts", joined(Tenant::host));
  }

  private String joined(Function<Tenant, String> what) {
    return all.stream().map(what).collect(Collectors.joining(","));
  }

  /** All but the first, which its world closes. */
  @Override
  public void close() {
    all.stream().skip(1).forEach(Tenant::close);
  }
}
