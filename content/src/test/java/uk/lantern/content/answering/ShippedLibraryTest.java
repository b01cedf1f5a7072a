package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.answering.Reports.ask;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.catalogue.Catalogue;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedLibraryTest {

  private final HybridAnswering answering =
      new HybridAnswering(Catalogue.load(true), Path.of("target", "answering-test"));

  @BeforeAll
  void index() {
    answering.warm().join();
    assertThat(answering.ready()).isTrue();
  }

  @AfterAll
  void close() {
    answering.close();
  }

  @ParameterizedTest
  @CsvSource({
    "what have we learned about babies and bruises lately, DEMO-7MB-BRUISING",
    "bruzing on a baby who cannot crawl, DEMO-7MB-BRUISING",
    "what are the priorities, WSSCP-FRAMEWORK",
    "what does the Independent Scrutineer do, WSSCP-FRAMEWORK",
    "what is a section 11 audit, WSSCP-FRAMEWORK",
    "how is learning tested after a review, WSSCP-FRAMEWORK",
    "what is Operation Encompass, DEMO-GUIDE-ENCOMPASS",
    "when should I escalate a disagreement with another agency, DEMO-7MB-ESCALATION",
    "what are the signs of child sexual abuse in the family, DEMO-CSA-FAMILY"
  })
  void whatTheLibraryHoldsIsCited(String question, String item) {
    Answer answer = answering.answer(ask(question));
    assertThat(answer).isInstanceOf(Answer.Cited.class);
    assertThat(((Answer.Cited) answer).citations())
        .hasSizeBetween(1, 3)
        .extracting(citation -> citation.item().id())
        .contains(item);
  }

  @ParameterizedTest
  @CsvSource({
    "whats priority 2, Priority 2 is child sexual abuse",
    "what is priority 3, Priority 3 is tackling child exploitation"
  })
  void theSentenceThatAnswersGoesFirst(String question, String begin) {
    assertThat(((Answer.Cited) answering.answer(ask(question))).citations().getFirst().sentence())
        .startsWith(begin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do I book a parking space at county hall",
        "how do I claim mileage expenses",
        "what are the opening hours of the library",
        "how do I reset my password",
        "what did the inspection of Devon say about neglect",
        "what is the weather tomorrow",
        "school term date in West Sussex",
        "how much does a social worker earn",
        "what is the phone number of the MASH"
      })
  void whatItDoesNotHoldIsRefused(String question) {
    assertThat(answering.answer(ask(question))).isInstanceOf(Answer.NotKnown.class);
  }
}
