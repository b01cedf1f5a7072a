package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.answering.Reports.ask;
import static uk.lantern.content.answering.Reports.cited;
import static uk.lantern.content.answering.Reports.over;
import static uk.lantern.content.answering.Reports.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  private final HybridAnswering answering =
      over(
          List.of(
              report("old", "West Sussex", 2019, "Children wait too long for help with neglect."),
              report(
                  "recent",
                  "West Sussex",
                  2023,
                  "Leaders have improved help for children living with neglect.")));

  @Test
  void aPlaceWithAnotherMeaningIsNotAPlace() {
    Places places = Places.load();
    assertThat(places.scope("reading a bury of sutton reports").named()).isEmpty();
    assertThat(places.scope("what happened in Reading").named()).containsExactly("Reading");
    assertThat(places.scope("neglect in east sussex").named()).containsExactly("East Sussex");
    assertThat(places.scope("neglect in Crawley").named()).containsExactly("West Sussex");
  }

  @Test
  void oneWordOrNoneAtAllIsAskedBack() {
    for (String vague : List.of("babies", "help with neglect", "what about it")) {
      assertThat(answering.answer(ask(vague))).as(vague).isInstanceOf(Answer.Vague.class);
    }
    assertThat(((Answer.Vague) answering.answer(ask("neglect"))).choices()).isNotEmpty();
  }

  @Test
  void aSlipOfThePenFindsWhatWasMeant() {
    assertThat(cited(answering, "how do leaders help children living with negelct"))
        .contains("recent");
  }

  @Test
  void anAbbreviationFindsWhatItStandsFor() {
    HybridAnswering reviews =
        over(
            List.of(
                report("review", "", 2024, "A practice review is published within six months."),
                report("else", "", 2024, "Bruises on babies need a doctor on the same day.")));
    assertThat(cited(reviews, "when must an LCSPR be published").getFirst()).isEqualTo("review");
  }
}
