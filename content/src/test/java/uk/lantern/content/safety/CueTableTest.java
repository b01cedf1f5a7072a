package uk.lantern.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.lantern.content.safety.CueTable.Cue;
import uk.lantern.content.safety.CueTable.Hit;

/** Where cues are found in a plain form. */
class CueTableTest {

  private static List<Hit> hits(String plain, String... cues) {
    List<Cue> all = new ArrayList<>();
    for (String cue : cues) {
      String[] parts = cue.split(":", 2);
      all.add(new Cue(parts[0], Pattern.compile("(?:" + parts[1] + ")(?=[ .?!]|$)")));
    }
    return new CueTable(all).in(plain);
  }

  @Test
  void aCueIsFoundAtTheBeginningOfAWordWithWhereItStands() {
    assertThat(hits(" he hits white walls ", "harm:hit|hits"))
        .containsExactly(new Hit("harm", 4, 8));
    assertThat(hits(" hit ", "harm:hit")).containsExactly(new Hit("harm", 1, 4));
    assertThat(hits(" x i ", "self:i")).containsExactly(new Hit("self", 3, 4));
  }

  @Test
  void hitsAreInTheOrderOfTheTextAndNotOfTheCues() {
    assertThat(hits(" her dad hit me ", "harm:hit", "who:me", "kin:dad", "she:her"))
        .extracting(Hit::group)
        .containsExactly("she", "kin", "harm", "who");
  }

  @Test
  void cuesOfOneOrTwoLettersDigitsAndOtherAlphabetsAreFound() {
    assertThat(hits(" i am 9 \u00fcnal a\u00e9 ", "a:i", "b:am", "c:9", "d:\u00fcnal", "e:a\u00e9"))
        .extracting(Hit::group)
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void aCueMayAskForTheBeginningOfTheText() {
    assertThat(hits(" help me help ", "cry:(?<=^ )help")).containsExactly(new Hit("cry", 1, 5));
  }

  @Test
  void aGroupIsNotLookedForAgainWithinSixtyCharactersOfASentence() {
    String far = " hit " + "x".repeat(55) + " hit ";
    assertThat(hits(far, "harm:hit")).extracting(Hit::from).containsExactly(1, 61);
    String near = " hit " + "x".repeat(54) + " hit ";
    assertThat(hits(near, "harm:hit")).extracting(Hit::from).containsExactly(1);
    assertThat(hits(" hit and beat ", "harm:hit", "harm:beat")).hasSize(1);
    assertThat(hits(" hit and beat ", "harm:hit", "other:beat")).hasSize(2);
  }

  @Test
  void inTheNextSentenceItIs() {
    for (String end : List.of(".", "?", "!")) {
      assertThat(hits(" he hit" + end + " he hit ", "harm:hit")).hasSize(2);
    }
    assertThat(hits(" he.hit he hit ", "harm:hit")).hasSize(1);
  }

  /** Against the plain reading of what it promises, for every window of a text. */
  @Test
  void aWindowHoldsTheGroupsOfWhatLiesWhollyInside() {
    List<Hit> hits =
        Arrays.asList(
            new Hit("a", 1, 4),
            new Hit("b", 3, 12),
            new Hit("c", 5, 6),
            new Hit("d", 9, 10),
            new Hit("a", 9, 14));
    for (int from = 0; from < 16; from++) {
      for (int to = from; to < 16; to++) {
        int first = from;
        int end = to;
        assertThat(CueTable.within(hits, from, to))
            .isEqualTo(
                hits.stream()
                    .filter(hit -> hit.from() >= first && hit.to() <= end)
                    .map(Hit::group)
                    .collect(Collectors.toSet()));
      }
    }
  }
}
