package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.tenant.TokenWish;

/**
 * attacks.md 24 and 25: tokens and bodies that cost much to read, or that two readers read apart.
 */
class SizeAttacksTest extends TokenFixture {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void case024AMegabyteOfTokenCostsNextToNothing() {
    cheap("Bearer " + "a".repeat(1 << 20) + ".b.c");
    cheap("Bearer a." + "b".repeat(1 << 20) + ".c");
    cheap("Bearer " + ".".repeat(1 << 20));
  }

  @Test
  void case024ClaimsNestedWithoutEndCostNextToNothing() {
    cheap(tenant.token().rawClaims(nested(100_000)).bearer());
    // Short enough to be looked at.
    cheap(tenant.token().rawClaims(nested(2_500)).bearer());
    cheap(tenant.token().rawHeader(nested(2_500)).bearer());
    TokenWish allowed = tenant.token();
    String withDepth = allowed.claimsJson().replaceFirst("\\{", "{\"x\":" + nested(10) + ",");
    accepted(with(allowed.rawClaims(withDepth)));
  }

  @Test
  void case024AnEncryptedTokenWithACostlyPasswordIsNotDecrypted() {
    String header =
        "{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\",\"p2c\":2147483647,\"p2s\":\"c2FsdA\"}";
    String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes());
    cheap("Bearer " + encoded + ".a.b.c.d");
    cheap("Bearer " + encoded + ".e30.c2ln");
  }

  /** Refused with 401; the middle of 21 tries within 50 ms; less than 256 KB allocated each. */
  private void cheap(String bearer) {
    present("{}", bearer);
    long[] nanos = new long[21];
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      Verdict verdict = present("{}", bearer);
      nanos[i] = System.nanoTime() - start;
      assertThat(verdict).isInstanceOf(Verdict.Refused.class);
      assertThat(((Verdict.Refused) verdict).status()).isEqualTo(401);
    }
    long each = (THREADS.getCurrentThreadAllocatedBytes() - before) / nanos.length;
    Arrays.sort(nanos);
    assertThat(nanos[10]).isLessThan(50_000_000L);
    assertThat(each).isLessThan(256 * 1024);
  }

  private static String nested(int depth) {
    return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  @Test
  void case025AKeyTwiceInTheTokenIsRefused() {
    TokenWish good = tenant.token();
    String claims = good.claimsJson();
    String twice = claims.replaceFirst("\\{", "{\"aud\":\"" + teams.appId() + "\",");
    refused(with(good.rawClaims(twice)), 401, RefusalReason.MALFORMED_TOKEN);
    String escaped = claims.replaceFirst("\\{", "{\"\\\\u0061ud\":\"another\",");
    refused(with(good.rawClaims(escaped)), 401, RefusalReason.MALFORMED_TOKEN);
    String header = good.headerJson().replaceFirst("\\{", "{\"alg\":\"none\",");
    refused(with(good.rawHeader(header)), 401, RefusalReason.MALFORMED_TOKEN);
    refused(with(good.rawClaims(claims + claims)), 401, RefusalReason.MALFORMED_TOKEN);
    accepted(with(good.rawClaims(claims)));
  }

  @Test
  void case025AKeyTwiceInTheBodyIsRefused() {
    String good = message().toString();
    String twice = good.replaceFirst("\\{", "{\"serviceUrl\":\"https://evil.example/\",");
    String deep = good.replaceFirst("\"tenantId\"", "\"tenantId\":\"x\",\"tenantId\"");
    String bearer = tenant.token().bearer();
    refused(present(twice, bearer), 400, RefusalReason.UNREADABLE_BODY);
    refused(present(deep, bearer), 400, RefusalReason.UNREADABLE_BODY);
    accepted(present(good, bearer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{}{}", "{'a':1}", "{\"a\":NaN}"})
  void case025ABodyThatIsNotOneObjectIsRefused(String body) {
    refused(present(body, tenant.token().bearer()), 400, RefusalReason.UNREADABLE_BODY);
  }

  @Test
  void case025ABodyNestedWithoutEndIsRefused() {
    String deep = nested(100_000);
    refused(present(deep, tenant.token().bearer()), 400, RefusalReason.UNREADABLE_BODY);
  }
}
