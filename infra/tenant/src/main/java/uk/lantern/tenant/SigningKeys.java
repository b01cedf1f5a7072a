package uk.lantern.tenant;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The connector's signing keys, with endorsements, and what it publishes of them. */
public final class SigningKeys {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A key; {@code endorsements} null means that the field is not published at all. */
  private record Published(RSAKey key, @Nullable List<String> endorsements) {}

  private final Map<String, Published> keys = new LinkedHashMap<>();
  private int made;
  private String current = "";

  SigningKeys() {
    made = 1;
    publish(First.KEY, List.of("msteams"));
  }

  /** Every tenant starts with the same key: making one takes longer than a whole test. */
  private static final class First {
    static final RSAKey KEY = stranger("tenant-key-1");
  }

  /** Adds a key endorsed for Teams and signs with it from now on; older ones stay published. */
  public synchronized RSAKey rotate() {
    return rotate(List.of("msteams"));
  }

  /** Adds a key with these endorsements, null for none published, and signs with it. */
  public synchronized RSAKey rotate(@Nullable List<String> endorsements) {
    return publish(stranger("tenant-key-" + ++made), endorsements);
  }

  private RSAKey publish(RSAKey key, @Nullable List<String> endorsements) {
    keys.put(key.getKeyID(), new Published(key, endorsements));
    current = key.getKeyID();
    return key;
  }

  /** Publishes a key no longer. */
  public synchronized void retire(String kid) {
    keys.remove(kid);
  }

  /** The key new tokens are signed with. */
  public synchronized RSAKey current() {
    Published published = keys.get(current);
    if (published == null) {
      throw new IllegalStateException("The current key " + current + " was retired: rotate first.");
    }
    return published.key();
  }

  /** A key that is published nowhere, under any id. */
  public static RSAKey stranger(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("This JDK cannot make an RSA key", e);
    }
  }

  /** The key set as it is published now. */
  synchronized byte[] published() {
    List<Map<String, Object>> set = new ArrayList<>();
    for (Published published : keys.values()) {
      Map<String, Object> jwk = new LinkedHashMap<>(published.key().toPublicJWK().toJSONObject());
      jwk.put("use", "sig");
      if (published.endorsements() != null) {
        jwk.put("endorsements", published.endorsements());
      }
      set.add(jwk);
    }
    return JSON.writeValueAsBytes(Map.of("keys", set));
  }
}
