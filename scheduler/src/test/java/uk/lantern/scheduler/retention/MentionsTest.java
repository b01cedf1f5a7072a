package uk.lantern.scheduler.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody stands in a document, and where only somebody like them does. */
class MentionsTest {

  private static final String ID = "3f2b8c1e-0000-4000-8000-00000000abcd";
  private static final Forgotten WHO =
      new Forgotten("t1", ID, "Nina O'Shah", "former-77", "a former colleague");
  private static final Forgotten SHORT =
      new Forgotten("t1", "jo", "", "former-77", "a former colleague");

  private static Object without(Forgotten who, Object value) {
    return new Mentions(who).without(new Document("_id", 1).append("x", value)).get("x");
  }

  @Test
  void anIdIsFoundHoweverDeepAndHoweverItIsWritten() {
    Document key = new Document("tenant", "t1").append("objectId", ID);
    assertThat(without(WHO, new Document("a", List.of(new Document("by", key)))).toString())
        .doesNotContain(ID)
        .contains("former-77", "t1");
    for (String written :
        List.of(ID, "t1|" + ID, "p|t1|" + ID, "t1/" + ID, "R|t1|" + ID + "|2", ID.toUpperCase())) {
      assertThat(without(WHO, written).toString().toLowerCase()).doesNotContain(ID);
    }
    assertThat(without(WHO, List.of("o|t1|" + ID, "g|case_review")))
        .isEqualTo(List.of("o|t1|former-77", "g|case_review"));
  }

  @ParameterizedTest
  @CsvSource({"jo,former-77", "t1|jo,t1|former-77", "p|t1|jo,p|t1|former-77", "t1/jo,t1/former-77"})
  void aShortIdIsFoundWhereItStandsAlone(String before, String after) {
    assertThat(without(SHORT, before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"job", "t1|john", "t2|jo", "the jo block", "t1|jo-2", "banjo"})
  void aShortIdIsNotFoundInOtherWords(String text) {
    assertThat(without(SHORT, text)).isEqualTo(text);
  }

  @Test
  void somebodyOfAnotherTenantWithTheSameIdIsSomebodyElse() {
    Document other = new Document("tenant", "t2").append("objectId", ID);
    assertThat(without(WHO, other)).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "Passed on by Nina O'Shah.,Passed on by a former colleague.",
    "NINA O'SHAH,a former colleague",
    "Nina O'Shahan is new,Nina O'Shahan is new",
    "Nina asked,Nina asked"
  })
  void aWholeNameIsFoundInWordsAndAPartOfItIsNot(String before, String after) {
    assertThat(without(WHO, before)).isEqualTo(after);
  }

  @Test
  void aDocumentWithoutThemIsTheSameAndItsIdIsNeverChanged() {
    Document other = new Document("_id", "t1|" + ID).append("x", null).append("n", 3);
    assertThat(new Mentions(WHO).without(other)).isEqualTo(other);
    assertThat(new Mentions(WHO).in(other)).isFalse();
  }

  @Test
  void nothingOfThemIsPrinted() {
    assertThat(WHO + " " + new Mentions(WHO)).doesNotContain(ID, "Shah");
  }
}
