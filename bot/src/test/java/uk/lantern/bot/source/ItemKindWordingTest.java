package uk.lantern.bot.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.lantern.content.learning.ItemType;

class ItemKindWordingTest {

  /** That each of these has words is checked at every start. */
  @Test
  void everyKindOfItemHasItsNameAndNoOther() {
    assertThat(ItemKindWording.values())
        .extracting(Enum::name)
        .containsExactlyElementsOf(Arrays.stream(ItemType.values()).map(Enum::name).toList());
  }
}
