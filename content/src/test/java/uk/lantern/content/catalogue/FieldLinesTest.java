package uk.lantern.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldLinesTest {

  private static final String ITEM =
      """
      ---
      id: X
      title: T
      source:
        kind: research
        title: S
      release: {status: published, reviewDate: 2027-01-01}
      themes: [a]
      ---
      ## What we learned
      title: no field
      """;

  private static final String SETS =
      """
      owner: O
      sets:
        - code: one
          priorities:
            - {number: 1, title: First}
            - {number: 2, title: Second}
        - code: two
          name: Two
          priorities:
            - {number: 1, title: Third}
      groups:
      - [a, b]
      - [c]
      """;

  @ParameterizedTest
  @CsvSource({
    "title, 3",
    "source.title, 6",
    "source.publisher, 4",
    "release.reviewDate, 7",
    "release.owner, 7",
    "themes, 8",
    "What we learned, 10",
    "kind, 1",
    "oneLine, 1"
  })
  void aFieldOfAnItemIsFoundOrWhatItIsMissingFrom(String path, int line) {
    assertThat(FieldLines.of(ITEM, path)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "sets[1].code, 3",
    "sets[2].code, 7",
    "sets[2].name, 8",
    "sets[2].validTo, 7",
    "sets[1].priorities[2].title, 6",
    "sets[2].priorities[1].plainTitle, 10",
    "groups[2], 13"
  })
  void anEntryOfAListIsFoundByItsNumber(String path, int line) {
    assertThat(FieldLines.of(SETS, path)).isEqualTo(line);
  }
}
