package uk.lantern.bot.teams.token;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The keys as the connector's OpenID metadata points at them. */
final class PublishedKeys implements KeySource {

  /** Microsoft's set has about 20 keys in 40 KB. */
  private static final int LONGEST = 512 * 1024;

  private static final StrictJson JSON = new StrictJson(20);

  private final BoundedHttp http;
  private final URI metadata;

  PublishedKeys(BoundedHttp http, URI metadata) {
    this.http = http;
    this.metadata = metadata;
  }

  @Override
  public Map<String, ConnectorKey> fetch() throws IOException {
    ObjectNode document = JSON.object(get(metadata));
    String address = document == null ? null : BearerToken.text(document.get("jwks_uri"));
    Optional<URI> keys = address == null ? Optional.empty() : ConnectorHosts.parse(address);
    if (keys.isEmpty() || !sameOrigin(keys.get())) {
      throw new IOException("The OpenID metadata does not point at keys of its own host.");
    }
    return ConnectorKey.read(get(keys.get()));
  }

  private byte[] get(URI address) throws IOException {
    BoundedHttp.Answer answer = http.exchange(BoundedHttp.Request.get(address), LONGEST);
    if (answer.status() != 200 || !answer.whole()) {
      throw new IOException("Status " + answer.status() + (answer.whole() ? "" : ", cut off"));
    }
    return answer.body();
  }

  private boolean sameOrigin(URI keys) {
    return keys.getScheme().equals(metadata.getScheme())
        && keys.getHost().equals(metadata.getHost())
        && ConnectorHosts.port(keys) == ConnectorHosts.port(metadata);
  }
}
