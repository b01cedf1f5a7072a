package uk.lantern.bot.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import picocli.CommandLine;
import uk.lantern.content.calendar.London;
import uk.lantern.content.safety.ContactBook;
import uk.lantern.tenant.Tenant;

/**
 * Lantern as a partnership runs it: settings and verified contacts in its data folder, and a tenant
 * of its own, simulated.
 */
final class Partnership implements AutoCloseable {

  final Tenant tenant = Tenant.open();
  final Path data;
  final Map<String, String> settings = new LinkedHashMap<>();

  Partnership(Path data) {
    this.data = data;
    settings.put("lantern.teams.app-id", tenant.settings().appId());
    settings.put("lantern.teams.app-secret", tenant.settings().appSecret());
    settings.put("lantern.teams.home-tenant", tenant.settings().tenantId());
    settings.put("lantern.teams.allowed-tenants", tenant.settings().tenantId());
    settings.put("lantern.teams.openid-url", tenant.openidUrl());
    settings.put("lantern.teams.login-url", tenant.loginUrl());
    settings.put("lantern.connector.hosts", tenant.host());
    settings.put("lantern.safety.contacts", data.resolve("contacts.yml").toString());
    settings.put("lantern.library.approved-by", "A. Reader, Partnership manager, 20 November 2026");
    settings.put("lantern.public-url", "https://lantern.example");
    settings.put("lantern.link-keys", "ZGVtbyBrZXkgb2YgMzIgYnl0ZXMsIGZvciB0ZXN0czo=");
    // These tests run by the real clock, at any hour of any day.
    settings.put("lantern.turns.per-minute", "1000000");
    settings.put("lantern.sending.days", "every");
    settings.put("lantern.sending.from", "00:00");
    settings.put("lantern.sending.to", "00:00");
    contactsVerifiedOn(today(), "DEMO Business Manager");
  }

  static LocalDate today() {
    return London.today(Clock.systemUTC());
  }

  /** The shipped contacts with every block signed. */
  void contactsVerifiedOn(LocalDate day, String by) {
    try (InputStream shipped = ContactBook.class.getResourceAsStream("/safety/contacts.yml")) {
      String signed =
          new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
              .replace("lastVerifiedOn:", "lastVerifiedOn: " + day)
              .replace("verifiedBy: \"\"", "verifiedBy: \"" + by + "\"");
      Files.writeString(data.resolve("contacts.yml"), signed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Serves on a free port. */
  Start.Running serve() {
    writeSettings();
    return start("").server(Map.of("server.port", 0));
  }

  /** Serves on a free port, with another for operators. */
  Start.Running serveManaged() {
    writeSettings();
    return start("").server(Map.of("server.port", 0, Start.MANAGEMENT_PORT, 0));
  }

  /** Serves on a free port with a database elsewhere. */
  Start.Running serveOn(String mongoUri) {
    writeSettings();
    return start(mongoUri).server(Map.of("server.port", 0));
  }

  /** What a person reads when {@code serve} does not start. */
  String refusal(String... more) {
    writeSettings();
    String[] args = new String[more.length + 3];
    args[0] = "serve";
    args[1] = "--data=" + data;
    args[2] = "--profile=" + settings.getOrDefault("profile", "teams");
    System.arraycopy(more, 0, args, 3, more.length);
    return said(args);
  }

  static String said(String... args) {
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(new Commands())
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler(new Failures())
            .execute(args);
    return exit + " " + err;
  }

  static URI bot(Start.Running running) {
    int port = ((ServletWebServerApplicationContext) running.context()).getWebServer().getPort();
    return URI.create("http://127.0.0.1:" + port + "/api/messages");
  }

  private Start start(String mongoUri) {
    Start start = new Start();
    start.data = data;
    start.profile = "teams";
    start.mongoUri = mongoUri;
    return start;
  }

  private void writeSettings() {
    String yaml =
        settings.entrySet().stream()
            .map(e -> e.getKey() + ": \"" + e.getValue() + "\"\n")
            .collect(Collectors.joining());
    try {
      Files.writeString(data.resolve("lantern.yml"), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    tenant.close();
  }
}
