package uk.lantern.bot.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import uk.lantern.scheduler.people.PersonKey;

/** Whose people this installation knows, and how a command names one of them. */
final class Tenants {

  private static final Pattern OBJECT_ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Tenants() {}

  /** {@code lantern.teams.allowed-tenants}, as the edge reads them. */
  static Set<String> allowed(Start.Running running) {
    return Binder.get(running.bean(Environment.class))
        .bind("lantern.teams.allowed-tenants", Bindable.listOf(String.class))
        .orElse(List.of())
        .stream()
        .map(tenant -> tenant.strip().toLowerCase(Locale.ROOT))
        .filter(tenant -> !tenant.isEmpty())
        .collect(Collectors.toSet());
  }

  static boolean looksLikeId(String text) {
    String[] parts = text.split("/");
    return OBJECT_ID.matcher(parts[parts.length - 1].toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * The key behind {@code OBJECT-ID} or {@code TENANT/OBJECT-ID}.
   *
   * @throws IllegalArgumentException when it is neither, or the tenant is not let in
   */
  static PersonKey key(Start.Running running, String text) {
    if (!looksLikeId(text)) {
      throw new IllegalArgumentException(
          "'" + text + "' is no Entra object id: copy it from Entra, 36 letters and digits.");
    }
    Set<String> allowed = allowed(running);
    String[] parts = text.toLowerCase(Locale.ROOT).split("/", 2);
    if (parts.length == 1 && allowed.size() != 1) {
      throw new IllegalArgumentException(
          "%d tenants are let in: say which with TENANT/OBJECT-ID.".formatted(allowed.size()));
    }
    String tenant = parts.length == 1 ? allowed.iterator().next() : parts[0];
    if (!allowed.contains(tenant)) {
      throw new IllegalArgumentException(
          "Tenant " + tenant + " is not let in: add it to lantern.teams.allowed-tenants.");
    }
    return new PersonKey(tenant, parts[parts.length - 1]);
  }
}
