package uk.lantern.bot.teams.token;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation is known to Microsoft. Checked at start by {@link EdgeSettingsPolicy}.
 *
 * @param appId the bot's app registration
 * @param appSecret its client secret
 * @param homeTenant the tenant the app is registered in: our own tokens come from there
 * @param allowedTenants the tenants whose activities are let in; nobody when empty
 * @param openidUrl where the connector publishes its signing keys
 * @param loginUrl where our own tokens are issued, without the tenant
 */
@ConfigurationProperties("lantern.teams")
public record TeamsProperties(
    @DefaultValue("") String appId,
    @DefaultValue("") String appSecret,
    @DefaultValue("") String homeTenant,
    @DefaultValue List<String> allowedTenants,
    @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
        String openidUrl,
    @DefaultValue("https://login.microsoftonline.com") String loginUrl) {

  public TeamsProperties {
    appId = appId.strip();
    homeTenant = homeTenant.strip();
    allowedTenants =
        allowedTenants.stream()
            .map(tenant -> tenant.strip().toLowerCase(Locale.ROOT))
            .filter(tenant -> !tenant.isEmpty())
            .toList();
  }

  /** Whether activities of this tenant are let in. */
  public boolean allows(String tenant) {
    return allowedTenants.contains(tenant.toLowerCase(Locale.ROOT));
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "TeamsProperties[appId=" + appId + ", allowedTenants=" + allowedTenants + "]";
  }
}
