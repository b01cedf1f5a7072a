package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a way of writing is looked for, and what of a match is taken out. */
class FormTest {

  private static Form digits(int count) {
    return Form.of("\\d{" + count + "}", IdentifierKind.PHONE);
  }

  private static List<String> found(Form form, String text) {
    List<Found> found = new ArrayList<>();
    form.find(new View(text), found);
    return found.stream().map(one -> text.substring(one.start(), one.end())).toList();
  }

  @Test
  void withoutAMarkTheWholeTextIsReadOnce() {
    assertThat(found(digits(2), "12 x 345 67")).containsExactly("12", "34", "67");
    assertThat(found(Form.of("ref", IdentifierKind.CASE_NUMBER), "REF ref")).hasSize(2);
    assertThat(found(digits(2), "")).isEmpty();
  }

  @Test
  void withAMarkOnlyWhatIsBesideIt() {
    Form beside = digits(2).near("#", 3, 4);
    assertThat(found(beside, "12 34#56 78 90 12#34")).containsExactly("34", "56", "12", "34");
    assertThat(found(beside, "12 34 56")).isEmpty();
  }

  @Test
  void theStretchesOfTwoMarksThatTouchAreReadAsOne() {
    Form form = Form.of("ab", IdentifierKind.NAME).near("#", 2, 2);
    assertThat(found(form, "#ab?#")).containsExactly("ab");
    assertThat(found(form, "#xab?#")).isEmpty();
  }

  @Test
  void whatFailsItsCheckMayHideATrueOne() {
    Form form = Form.of("\\d{4}", IdentifierKind.PHONE, match -> match.group().equals("2345"));
    assertThat(found(form, "12345")).containsExactly("2345");
  }

  @Test
  void theFirstGroupIsTakenOutOrAllOfIt() {
    Form form = Form.of("ref (\\d+)", IdentifierKind.CASE_NUMBER);
    assertThat(found(form, "ref 7 x")).containsExactly("7");
    assertThat(found(form.whole(), "ref 7 x")).containsExactly("ref 7");
  }

  @Test
  void digitsAreCounted() {
    assertThat(Form.digits("a0/9:5")).isEqualTo(3);
  }

  @Test
  void aMarkIsAWordOrAnyOfItsCharacters() {
    assertThat(new View("a#b@c").spots("@#")).containsExactly(1, 3);
    assertThat(new View(" at x at y").spots(" at ")).containsExactly(0, 5);
    assertThat(new View(" at".repeat(20) + " ").spots(" at ")).hasSize(20).contains(0, 57);
    assertThat(new View("abc").spots("#")).isEmpty();
    assertThat(new View("abc").spots(" at ")).isEmpty();
  }
}
