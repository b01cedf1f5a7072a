package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewOfTest {

  @Test
  void whatIsWrittenIntoALinkIsReadBack() {
    PreviewOf some = new PreviewOf("D-0007", "health_visitor", "demo_nhs");
    PreviewOf any = new PreviewOf("D-0007", "health_visitor", null);
    assertThat(PreviewOf.read(some.written())).contains(some);
    assertThat(PreviewOf.read(any.written())).contains(any);
    assertThat(some.written()).isNotEqualTo(any.written());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "D-0007", "D-0007/x", "/x/y", "D-0007/x/y/z"})
  void nothingElseIsAPreview(String written) {
    assertThat(PreviewOf.read(written)).isEmpty();
  }
}
