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
  void anAbbreviationIsWrittenOutAndItsOtherNamesAreLookedFor() {
    Synonyms synonyms = Synonyms.load();
    assertThat(synonyms.in("when must an LCSPR be published?").get("lcspr"))
        .contains("practice review");
    assertThat(synonyms.writtenOut("who is the LADO", word -> true)).contains("designated officer");
    assertThat(synonyms.writtenOut("Who is it?", word -> true)).isEqualTo("Who is it?");
  }
}
