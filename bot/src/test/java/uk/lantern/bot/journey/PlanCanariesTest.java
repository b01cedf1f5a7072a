package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Free text about actions that may identify somebody is blocked: it is neither kept nor masked. */
class PlanCanariesTest {

  private static final Served SERVED = PlanDay.served();

  private final PlanDay day = new PlanDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return %s because Tyler Zebraquokka dob 4/5/2016 was not asked",
        "verify %s visit: saw Tyler Zebraquokka's file; impact clear",
        "hold %s until 3 March because Tyler Zebraquokka moved",
        "cancel %s meeting CR-2026-11 because Tyler Zebraquokka died"
      })
  void whatMayIdentifyAChildIsBlockedAndNotKeptWithAHole(String typed) {
    String ref = day.toCheck();
    long turn = day.now(ref).turn();
    Chat who = typed.startsWith("cancel") ? SERVED.chat("Alex Marsh") : jo;
    String said = who.hearsAll(typed.formatted(ref));
    assertThat(said).doesNotContain("Zebraquokka");
    assertThat(day.now(ref).turn()).isEqualTo(turn);
    assertThat(SERVED.everythingStored()).doesNotContain("Zebraquokka");
  }
}
