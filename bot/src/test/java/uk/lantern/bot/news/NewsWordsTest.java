package uk.lantern.bot.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.catalogue.Audience;
import uk.lantern.content.catalogue.Catalogue;

class NewsWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final NewsWords words = new NewsWords(Catalogue.load(true).audiences());

  @ParameterizedTest
  @CsvSource({
    "what's new, , , 1",
    "What’s new for Health Visitors?, health visitors, , 1",
    "what's new for HVs please, health visitors, , 1",
    "what's new since September, , 2026-09-01, 1",
    "Since 1 October., , 2026-10-01, 1",
    "for police since August, police, 2026-08-01, 1",
    "what's new since august for police, police, 2026-08-01, 1",
    "what's new for me, midwives, , 1",
    "what's new for everybody since monday, , 2026-11-23, 1",
    "what's new this month, , 2026-11-01, 1",
    "anything new for schools this year?, schools, 2026-01-01, 1",
    "what's new in the last 2 weeks for dsls, designated safeguarding leads, 2026-11-10, 1",
    "'what''s new since 1 September 2026 for GPs, part 3', GPs, 2026-09-01, 3"
  })
  void whomAndSinceWhenAreRead(String typed, String audience, LocalDate since, int part) {
    Asked asked = words.read(typed, "midwife", TODAY);
    assertThat(asked.audience() == null ? null : asked.audience().name()).isEqualTo(audience);
    assertThat(asked.since()).isEqualTo(since);
    assertThat(asked.part()).isEqualTo(part);
    assertThat(asked.understood()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "what's new for wizards, ,",
    "what's new since for ever, ,",
    "what's new for wizards since august, , 2026-08-01",
    "what's new for police since the flood, police,"
  })
  void whatNobodyKnowsIsSaidAndTheRestCounts(String typed, String audience, LocalDate since) {
    Asked asked = words.read(typed, "midwife", TODAY);
    assertThat(asked.understood()).isFalse();
    assertThat(asked.audience() == null ? null : asked.audience().name()).isEqualTo(audience);
    assertThat(asked.since()).isEqualTo(since);
  }

  @Test
  void everyAudienceIsUnderstoodByTheNameThatButtonsSay() {
    for (Audience audience : Catalogue.load(true).audiences()) {
      assertThat(words.read("what's new for " + audience.name(), "other", TODAY).audience())
          .isEqualTo(audience);
    }
  }
}
