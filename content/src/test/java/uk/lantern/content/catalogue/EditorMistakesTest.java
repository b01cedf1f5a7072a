package uk.lantern.content.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an editor gets wrong is named with file, line, field and fix. Mistakes are made in items of
 * {@code editor/library}, so that lines stay where they are, and in the lists that ship.
 */
class EditorMistakesTest {

  private static final String BRIEFING = "library/demo-editor-briefing.md";
  private static final String GUIDE = "library/demo-editor-guide.md";

  private static final String NATIONAL = "library/national-editor.md";

  /** A stretch of a file, what somebody makes of it, and the sentence that they should read. */
  record Mistake(String file, String right, String wrong, String sentence) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  @TempDir Path folder;

  static Stream<Mistake> mistakes() {
    return Stream.of(
        in(
            BRIEFING,
            "title: \"Neglect",
            "titel: \"Neglect",
            "line 7, titel: is not a field here; use one of id, version"),
        in(
            BRIEFING,
            "title: \"Neglect: seeing the child's day\"",
            "title: Neglect: seeing",
            "line 7, YAML: cannot be read"),
        in(
            BRIEFING,
            "reviewDate: 2027-06-30",
            "reviewDate: 30/06/2027",
            "line 21, release.reviewDate: \"30/06/2027\" is not a date; write year, month and day"),
        in(
            BRIEFING,
            "themes: [neglect,",
            "themes: [negligence,",
            "line 24, themes: negligence is not in themes.yml; use a code from there"),
        in(
            BRIEFING,
            "priorities: [2023-26/1]",
            "priorities: 2023-26/1",
            "line 25, priorities: must be a list; write \"priorities: [one, two]\""),
        in(
            BRIEFING,
            "kind: local_audit_multi",
            "kind: audit",
            "line 14, source.kind: \"audit\" is not known; use one of [local_case_review"),
        in(
            BRIEFING,
            "id: DEMO-EDITOR-BRIEFING",
            "id: DEMO-7MB-BRUISING",
            "line 2, id: DEMO-7MB-BRUISING is also the id of library/demo-7mb-bruising.md"),
        in(
            BRIEFING,
            "approver: Jo Okoro",
            "approver: Priya Nair",
            "line 23, release.approver: is also the owner; a second person approves"),
        in(
            BRIEFING,
            "---\n## Why this matters",
            "## Why this matters",
            "line 1, front matter: is not closed between two lines of ---"),
        in(
            BRIEFING,
            "## What we looked at",
            "## What happened",
            "line 1, sections: are [Why this matters, What happened"),
        in(
            BRIEFING,
            "- Ask the child about mornings, meals, bedtime and weekends. (all)\n",
            "",
            "line 54, What to do now: has 73 words; write 80 to 100"),
        in(
            BRIEFING,
            "- Check change",
            "- Staff should check change",
            "line 54, What to do now: \"Staff should check change over three months, not one visit."
                + " (all)\" does not start with a verb"),
        in(
            GUIDE,
            "Fathers and grandparents were rarely part of",
            "Health visitors failed to make fathers part of",
            "line 36, What we learned: has \"failed to\"; say what happened and what helps"),
        in(
            GUIDE,
            "Sleeping with a baby on a sofa or armchair is never safe.",
            "Stakeholders say that sleeping with a baby on a sofa is never safe.",
            "line 29, The main messages: has \"Stakeholders\"; use a plain word"),
        in(
            GUIDE,
            "A move, a party, a visit, illness or no space for a cot can change",
            "A move, a party, a visit, an illness, a long journey, a hot night, a noisy house, a new"
                + " partner or no space for a cot can change",
            "line 36, What we learned: has a sentence of 32 words, \"A move, a party, a visit,...\"; make it two"),
        in(
            GUIDE,
            "reviewDate: 2027-11-30",
            "reviewDate: 2027-11-30\n  supersededBy: DEMO-NOWHERE",
            "line 21, release.supersededBy: no item has the id DEMO-NOWHERE"),
        in(
            NATIONAL,
            "  checkedOn: 2026-11-26\n",
            "",
            "source.checkedOn: is missing; check our words against the original"),
        in(
            NATIONAL,
            "  url: https://www.gov.uk",
            "  url: www.gov.uk",
            "source.url: is not an https address; start it with https://"),
        in(
            "synonyms.yml",
            "  - [rapid review, rr]",
            "  - rapid review",
            "groups[2]: is not a group of phrases; write at least two"),
        in(
            "synonyms.yml",
            "  - [rapid review, rr]",
            "  - [rapid review, rr, spr]",
            "groups[2]: \"spr\" is in groups 1 and 2; keep it in one"),
        in("themes.yml", "themes:\n", "theme:\n", "line 4, theme: is not a field here"),
        in(
            "themes.yml",
            "{code: missing,",
            "{code: neglect,",
            "].code: neglect is used twice; give each entry a code of its own"),
        in(
            "priorities.yml",
            "validTo: 2027-03-31",
            "validTo: 2022-03-31",
            "line 8, sets[1].validTo: is before validFrom; swap the two dates"),
        in(
            "priorities.yml",
            "number: 1, ",
            "number: one, ",
            "line 10, sets[1].priorities[1].number: must be a whole number from 1"),
        in(
            "audiences.yml",
            "jobFamilies: [gp]",
            "jobFamilies: [doctor]",
            ".jobFamilies: doctor is not in people.yml; use a job family from there"),
        in(
            "agencies.yml",
            "name: DEMO Pebble Homes",
            "name: Pebble Homes",
            ".demo: and the name disagree; a DEMO agency's name starts with DEMO"));
  }

  private static Mistake in(String file, String right, String wrong, String sentence) {
    return new Mistake(file, right, wrong, sentence);
  }

  @BeforeEach
  void copyWhatShipsAndTheItemsToSpoil() throws IOException {
    for (String pattern : List.of("*.yml", "library/*.md")) {
      for (ContentFile file : ContentFiles.shipped().matching(pattern)) {
        copy(file);
      }
    }
    Path editor = Path.of(System.getProperty("lantern.root"), "content/src/test/resources/editor");
    for (ContentFile file : ContentFiles.in(editor).matching("library/*.md")) {
      copy(file);
    }
    Catalogue.load(ContentFiles.in(folder), true); // they are fine before they are spoilt
  }

  private void copy(ContentFile file) throws IOException {
    Path copy = folder.resolve(file.name());
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, file.text());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isNamedWithFileLineFieldAndFix(Mistake mistake) throws IOException {
    Path file = folder.resolve(mistake.file());
    String text = Files.readString(file);
    assertThat(text).contains(mistake.right());
    Files.writeString(file, text.replace(mistake.right(), mistake.wrong()));
    assertThatThrownBy(() -> Catalogue.load(ContentFiles.in(folder), true))
        .isInstanceOf(BrokenContentException.class)
        .hasMessageContaining(mistake.file())
        .hasMessageContaining(mistake.sentence());
  }

  @Test
  void twoPrioritySetsMayFollowEachOtherButNotOverlap() throws IOException {
    Path file = folder.resolve("priorities.yml");
    String shipped = Files.readString(file);
    List<PrioritySet> before = Catalogue.load(ContentFiles.in(folder), true).prioritySets();
    LocalDate end = before.getLast().validTo();
    Files.writeString(file, shipped + set(end.plusDays(1)));
    assertThat(Catalogue.load(ContentFiles.in(folder), true).prioritySets())
        .hasSize(before.size() + 1);
    Files.writeString(file, shipped + set(end));
    assertThatThrownBy(() -> Catalogue.load(ContentFiles.in(folder), true))
        .hasMessageContaining(
            "validFrom: begins before "
                + before.getLast().code()
                + " ends on "
                + end
                + "; let one set begin the day after the other ends");
  }

  private static String set(LocalDate from) {
    return """
          - code: next
            name: DEMO next priorities
            validFrom: %s
            validTo: 2099-03-31
            priorities:
              - {number: 1, title: First, plainTitle: First}
        """
        .formatted(from);
  }
}
