package uk.lantern.scheduler.round.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.PersonKey;

class SlotCipherTest {

  private static final byte[] KEY = HexFormat.of().parseHex("0b".repeat(32));
  private static final byte[] PLAIN = "what somebody answered".getBytes(StandardCharsets.UTF_8);
  private static final PersonKey MAYA = new PersonKey("tenant", "maya");

  private final SlotCipher cipher = new SlotCipher(KEY);

  @Test
  void anIdIsAnHmacThatOnlyTheKeyCanMake() throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    byte[] forIds = mac.doFinal("lantern round: ids of slots".getBytes(StandardCharsets.UTF_8));
    mac.init(new SecretKeySpec(forIds, "HmacSHA256"));
    byte[] id = mac.doFinal("tenant|maya".getBytes(StandardCharsets.UTF_8));
    assertThat(Base64.getUrlDecoder().decode(cipher.id(MAYA))).isEqualTo(id);
    byte[] other = KEY.clone();
    other[0]++;
    assertThat(new SlotCipher(other).id(MAYA)).isNotEqualTo(cipher.id(MAYA));
  }

  @Test
  void theSameContentLooksDifferentEachTimeAndReadsTheSame() {
    byte[] once = cipher.encrypted("slot", PLAIN);
    byte[] again = cipher.encrypted("slot", PLAIN);
    assertThat(once).isNotEqualTo(again).hasSize(PLAIN.length + SlotCipher.OVERHEAD);
    assertThat(cipher.decrypted("slot", once)).hasValue(PLAIN);
    assertThat(cipher.decrypted("slot", again)).hasValue(PLAIN);
  }

  @Test
  void whatWasChangedMovedToAnotherSlotOrWrittenWithAnotherKeyDoesNotOpen() {
    byte[] secret = cipher.encrypted("slot", PLAIN);
    assertThat(cipher.decrypted("other", secret)).isEmpty();
    assertThat(new SlotCipher(new byte[32]).decrypted("slot", secret)).isEmpty();
    for (int at = 0; at < secret.length; at++) {
      byte[] changed = secret.clone();
      changed[at] ^= 1;
      assertThat(cipher.decrypted("slot", changed)).isEmpty();
    }
    assertThat(cipher.decrypted("slot", new byte[3])).isEmpty();
  }
}
