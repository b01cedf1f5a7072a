package uk.lantern.bot.digests.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The name of a digest as people type it. */
class DigestRefTest {

  @Test
  void anEditionIsNamedHoweverItsNumberIsTyped() {
    assertThat(DigestRef.in("please stop d-7 now")).hasValue("D-0007");
    assertThat(DigestRef.in("D-0012")).hasValue("D-0012");
    assertThat(DigestRef.in("resolve D-1234567 it arrived")).as("a delivery").isEmpty();
    assertThat(DigestRef.in("ad-7")).isEmpty();
    assertThat(DigestRef.behind("return D-0007 the date is wrong")).isEqualTo("the date is wrong");
  }
}
