package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside something else and tells who is meant only with it. */
class NeighboursTest {

  private static final NameLists LISTS = NameLists.shipped();

  private static String found(Finder finder, String text, Found... before) {
    List<Found> found = new ArrayList<>(List.of(before));
    finder.find(new View(text), found);
    StringBuilder out = new StringBuilder();
    for (Found one : found.subList(before.length, found.size())) {
      out.append(one.kind()).append(' ').append(text, one.start(), one.end()).append("; ");
    }
    return out.toString().strip();
  }

  private static String jigsaw(String text, Found... before) {
    return found(new JigsawFinder(LISTS), text, before);
  }

  @Test
  void anAgeBesideANameIsTakenOutAndBesideAPlaceItStays() {
    String text = "Horsham, 7, again";
    assertThat(found(new NeighbourFinder(), text, new Found(0, 7, IdentifierKind.NAME)))
        .isEqualTo("AGE 7;");
    assertThat(found(new NeighbourFinder(), text, new Found(0, 7, IdentifierKind.PLACE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      emptyValue = "",
      textBlock =
          """
          a boy in Year 4 at Oakfield Primary | SCHOOL Oakfield Primary; SCHOOL_CLASS Year 4;
          Oakfield Primary and Year 4 | SCHOOL Oakfield Primary; SCHOOL_CLASS Year 4;
          Year 3, Year 4 at Oakfield Primary | SCHOOL Oakfield Primary; SCHOOL_CLASS Year 3; SCHOOL_CLASS Year 4;
          he attends oakfield primary in year 4 | SCHOOL oakfield primary; SCHOOL_CLASS year 4;
          the twins at Oakfield Primary | SCHOOL Oakfield Primary;
          Oakfield Primary was inspected | ~~
          Year 4 survey of the twins | ~~
          Virtual School in Year 4 | ~~
          Demo School in Year 4 | ~~
          Local C of E School in Year 4 | ~~
          Local Catholic School in Year 4 | ~~
          """)
  void aSchoolGoesWithAClassOrAPersonBesideIt(String text, String expected) {
    assertThat(jigsaw(text)).isEqualTo(expected);
  }

  @Test
  void aSchoolGoesWhereSomethingElseWasFound() {
    assertThat(jigsaw("Yarrik: Oakfield Primary", new Found(0, 6, IdentifierKind.NAME)))
        .isEqualTo("SCHOOL Oakfield Primary;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      emptyValue = "",
      textBlock =
          """
          the twins in the Crawley fire | PLACE Crawley;
          the Crawley fire and the twins | PLACE Crawley;
          the twins in the Crawley fire and stabbing | PLACE Crawley;
          Late. The twins in the Crawley fire. Late | PLACE Crawley;
          the twins in the Crawley fire. That boy in the Lewes fire | PLACE Crawley; PLACE Lewes;
          the Crawley fire | ~~
          the twins in Crawley | ~~
          the twins in Crawley. A fire drill | ~~
          A fire drill! The twins in Crawley | ~~
          the twins. A fire in Crawley | ~~
          a fire in Crawley? The twins | ~~
          """)
  void aTownGoesWithARareEventAndSomebodyInOneSentence(String text, String expected) {
    assertThat(jigsaw(text)).isEqualTo(expected);
  }

  @Test
  void aSentenceIsReadFourHundredCharactersToEitherSide() {
    String near = "Crawley" + " ".repeat(383) + "the twins ";
    assertThat(jigsaw(near + "fire")).isEqualTo("PLACE Crawley;");
    assertThat(jigsaw("a" + near + " fire")).isEmpty();
    String after = " the twins" + " ".repeat(383) + "Crawley";
    assertThat(jigsaw("fire" + after)).isEqualTo("PLACE Crawley;");
    assertThat(jigsaw("fire " + after)).isEmpty();
  }
}
