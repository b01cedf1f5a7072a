package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.node.ObjectNode;

/** Attack 71: Teams may offer a sign-in. Lantern asks for none, so each offer is unknown to it. */
final class SignIns {

  private static final int TIMES = 5;

  private SignIns() {}

  /** Five offers of the same token, as several clients send them at once. */
  static void areUnknown(Chat chat) {
    int before = chat.answers().size();
    for (int i = 0; i < TIMES; i++) {
      ObjectNode offer = chat.activities().activity("invoke");
      offer.put("name", "signin/tokenExchange");
      offer.putObject("value").put("id", "one").put("token", "eyJhbGciOiJub25lIn0.e30.");
      assertThat(chat.delivers(offer).status()).isEqualTo(501);
    }
    assertThat(chat.answers()).as("nothing is said to it").hasSize(before);
  }
}
