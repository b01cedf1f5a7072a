package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message looks like to the cues. */
class PlainFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          SHE'S Six | shes six
          she\u2019s six | shes six
          caf\u00e9 | cafe
          d\u200bad | dad
          d\u0430d | dad
          one,  two;\tthree | one two three
          why? Now! Yes. | why? now! yes.
          one\\n\\ntwo | one. two
          one\\ntwo | one two
          n0w | now
          h1t | hit
          h3r | her
          d4d | dad
          d@d | dad
          b0dy | body
          abu5e | abuse
          abu$e | abuse
          hi7s | hits
          s47 and 4 x | s47 and 4 x
          nooooo | no
          d a d h i t | dadhit
          d.a.d.h.i.t | dadhit
          a b c d | a b c d
          """)
  void disguisesAreUndone(String typed, String plain) {
    assertThat(PlainForm.of(typed.replace("\\n", "\n"))).isEqualTo(" " + plain + " ");
  }
}
