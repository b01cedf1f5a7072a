package uk.lantern.bot.turn;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What dedupe may keep of an activity. */
public sealed interface Trace {

  Trace USUAL = new Usual();
  Trace NONE = new None();

  /** A digest of the activity, the moment at which it goes, and the answer for its copies. */
  record Usual() implements Trace {}

  /**
   * Of what may answer a round without names: nothing but hashes nobody can compute without the
   * round's key, so that neither the activity nor what it said can be guessed and tried. No moment,
   * no answer; it goes with the round.
   *
   * @param round whose key it is
   * @param hash with that key
   */
  record Keyed(String round, Function<byte[], String> hash) implements Trace {

    String id(ActivityKey key) {
      return hashed("id", SeenActivity.idOf(key).getBytes(StandardCharsets.US_ASCII));
    }

    String body(byte[] body) {
      return hashed("body", body);
    }

    private String hashed(String what, byte[] bytes) {
      byte[] name = (what + ":").getBytes(StandardCharsets.US_ASCII);
      byte[] all = new byte[name.length + bytes.length];
      System.arraycopy(name, 0, all, 0, name.length);
      System.arraycopy(bytes, 0, all, name.length, bytes.length);
      return hash.apply(all);
    }

    @Override
    public String toString() {
      return "Keyed";
    }
  }

  /** Nothing: this instance's memory alone, for what changes nothing when it comes twice. */
  record None() implements Trace {}
}
