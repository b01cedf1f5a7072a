package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.privacy.IdentifierKind.AGE;
import static uk.lantern.content.privacy.IdentifierKind.NAME;
import static uk.lantern.content.privacy.IdentifierKind.PHONE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of identifiers that overlap or stand side by side. */
class SpansTest {

  private static final String TEXT = "x".repeat(40);

  private static List<Found> merged(Found... found) {
    return Spans.merged(TEXT, List.of(found));
  }

  @Test
  void theyAreInTheOrderOfTheText() {
    Found first = new Found(1, 3, NAME);
    Found second = new Found(8, 9, AGE);
    assertThat(merged(second, first)).containsExactly(first, second);
  }

  @Test
  void thoseThatOverlapBecomeOneOfTheKindOfTheLongest() {
    assertThat(merged(new Found(0, 4, NAME), new Found(3, 9, PHONE)))
        .containsExactly(new Found(0, 9, PHONE));
    assertThat(merged(new Found(0, 7, NAME), new Found(3, 9, PHONE)))
        .containsExactly(new Found(0, 9, NAME));
    assertThat(merged(new Found(0, 9, NAME), new Found(3, 5, PHONE)))
        .containsExactly(new Found(0, 9, NAME));
  }

  @Test
  void ofTwoAsLongTheFirstGivesTheKind() {
    assertThat(merged(new Found(0, 6, NAME), new Found(3, 9, PHONE)))
        .containsExactly(new Found(0, 9, NAME));
  }

  @Test
  void theLongestOfAChainGivesTheKindAndNotTheLengthOfTheChain() {
    assertThat(merged(new Found(0, 10, NAME), new Found(2, 8, AGE), new Found(5, 14, PHONE)))
        .containsExactly(new Found(0, 14, NAME));
    assertThat(merged(new Found(0, 3, NAME), new Found(2, 7, AGE), new Found(6, 12, PHONE)))
        .containsExactly(new Found(0, 12, PHONE));
  }

  @Test
  void aNewStretchIsJudgedByItsOwnLength() {
    assertThat(merged(new Found(0, 10, NAME), new Found(20, 24, AGE), new Found(22, 27, PHONE)))
        .containsExactly(new Found(0, 10, NAME), new Found(20, 27, PHONE));
  }

  @Test
  void thoseThatOnlyTouchStayTwoUnlessTheyAreOfOneKind() {
    assertThat(merged(new Found(0, 4, NAME), new Found(4, 9, AGE))).hasSize(2);
    assertThat(merged(new Found(0, 4, NAME), new Found(4, 9, NAME)))
        .containsExactly(new Found(0, 9, NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "-", "  ", "- "})
  void twoOfOneKindWithABlankOrADashBetweenBecomeOne(String between) {
    List<Found> two = List.of(new Found(0, 2, NAME), new Found(2 + between.length(), 6, NAME));
    assertThat(Spans.merged("ab" + between + "cdef", two)).containsExactly(new Found(0, 6, NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"   ", ",", " &"})
  void anythingElseKeepsThemApart(String between) {
    List<Found> two = List.of(new Found(0, 2, NAME), new Found(2 + between.length(), 6, NAME));
    assertThat(Spans.merged("ab" + between + "cdef", two)).isEqualTo(two);
  }

  @Test
  void aBlankBetweenTwoKindsStays() {
    List<Found> two = List.of(new Found(0, 2, NAME), new Found(3, 6, AGE));
    assertThat(Spans.merged("ab cde", two)).isEqualTo(two);
  }

  @Test
  void tokensStandWhereTheyWereAndTheRestStays() {
    Set<IdentifierKind> removed = EnumSet.noneOf(IdentifierKind.class);
    List<Found> found = List.of(new Found(4, 9, NAME), new Found(11, 12, AGE));
    assertThat(Spans.replaced("saw Tyler, 7 today", found, removed))
        .isEqualTo("saw [name], [age] today");
    assertThat(removed).containsExactlyInAnyOrder(NAME, AGE);
  }
}
