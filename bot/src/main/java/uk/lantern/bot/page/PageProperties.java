package uk.lantern.bot.page;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where pages are reached and what signs their links. Checked at start by {@link
 * PageSettingsPolicy}.
 *
 * @param publicUrl scheme, host and port under which people's browsers reach Lantern
 * @param linkKeys one or two secrets in Base64, newest first: the first signs, both are accepted
 */
@ConfigurationProperties("lantern")
record PageProperties(@DefaultValue("") String publicUrl, @DefaultValue List<String> linkKeys) {

  PageProperties {
    publicUrl = publicUrl.strip();
    linkKeys = linkKeys.stream().map(String::strip).filter(key -> !key.isEmpty()).toList();
  }

  /** No key, and no address that somebody could have put one into. */
  @Override
  public String toString() {
    return "PageProperties[" + linkKeys.size() + " keys]";
  }
}
