package uk.lantern.rig.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.lantern.content.calendar.London;
import uk.lantern.content.safety.ContactBook;
import uk.lantern.tenant.Tenant;

/** What a partnership writes into its data folder, for the simulated tenant. */
public final class Setting {

  private final Map<String, String> values = new LinkedHashMap<>();

  private Setting() {}

  /** An empty library: these runs are about letters, and it starts sooner. */
  static Setting of(Tenant tenant) {
    Setting setting = new Setting();
    return setting
        .with("lantern.teams.app-id", tenant.settings().appId())
        .with("lantern.teams.app-secret", tenant.settings().appSecret())
        .with("lantern.teams.home-tenant", tenant.settings().tenantId())
        .with("lantern.teams.allowed-tenants", tenant.settings().tenantId())
        .with("lantern.teams.openid-url", tenant.openidUrl())
        .with("lantern.teams.login-url", tenant.loginUrl())
        .with("lantern.connector.hosts", tenant.host())
        .with("lantern.public-url", "https://lantern.example")
        .with("lantern.link-keys", "ZGVtbyBrZXkgb2YgMzIgYnl0ZXMsIGZvciB0ZXN0czo=")
        // A few people stand for many here.
        .with("lantern.turns.per-minute", 1_000_000)
        .with("lantern.sending.days", "every")
        .with("lantern.sending.from", "00:00")
        .with("lantern.sending.to", "00:00");
  }

  public Setting with(String name, Object value) {
    values.put(name, String.valueOf(value));
    return this;
  }

  /** A dead instance is known after 2 s instead of 10. */
  public Setting quickLeases() {
    return with("lantern.lease.beat", "300ms")
        .with("lantern.lease.alive-for", "1s")
        .with("lantern.lease.dead-after", "2s");
  }

  /** How fast Lantern may send, whatever the tenant would take. */
  public Setting perSecond(int ceiling) {
    return with("lantern.connector.pace.per-second", ceiling);
  }

  void writeTo(Node node) {
    with("lantern.safety.contacts", node.data().resolve("contacts.yml"));
    node.write("contacts.yml", contacts());
    node.write(
        "lantern.yml",
        values.entrySet().stream()
            .map(e -> e.getKey() + ": \"" + e.getValue() + "\"\n")
            .collect(Collectors.joining()));
  }

  /** The shipped contacts, signed today: without that Lantern does not start. */
  private static String contacts() {
    try (InputStream shipped = ContactBook.class.getResourceAsStream("/safety/contacts.yml")) {
      return new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
          .replace("lastVerifiedOn:", "lastVerifiedOn: " + London.today(Clock.systemUTC()))
          .replace("verifiedBy: \"\"", "verifiedBy: \"DEMO Business Manager\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
