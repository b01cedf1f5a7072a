package uk.lantern.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.content.answering.CitableSentences;
import uk.lantern.content.learning.DocumentKind;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.SourceKind;
import uk.lantern.content.learning.WordsBy;

class WordAndHtmlTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static final String PAGE =
      """
      <!doctype html><html><head><title>Site name - briefing</title>
      <meta property="og:site_name" content="DEMO Panel">
      <meta name="dcterms.issued" content="2026-03-04T09:00:00Z">
      <link rel="canonical" href="https://example.org/briefing">
      <script>document.write('Scripts say that children wait for help.');</script></head>
      <body><nav><p>Home is where the navigation starts.</p></nav>
      <div class="cookie-banner"><p>We use cookies to make this site work for you.</p></div>
      <main><h1>A DEMO evidence review of sleep</h1><p>Published: 4 March 2026</p>
      <h2>What we read</h2><p>Tired children learn less <b>and are</b> ill more often.</p>
      <ul><li>Ask where the baby sleeps, and look at the place yourself.</li></ul>
      <div>Families told us that nobody had asked them.<p>They want to be asked early.</p></div>
      <p style="display:none">A hidden line that no reader of the page sees.</p>
      <p onclick="alert(1)">Homes &lt;b&gt;differ&lt;/b&gt; &amp; so do their nights.</p>
      <iframe src="https://example.org/frame">A frame holds words of another page.</iframe></main>
      <footer><p>The footer of the site says the same everywhere.</p></footer></body></html>
      """;

  @TempDir Path folder;

  private static LearningItem read(Path file) {
    Imported one = Importing.read(file, Details.NONE, TODAY);
    assertThat(one).isInstanceOf(Imported.Draft.class);
    return ((Imported.Draft) one).item();
  }

  @Test
  void aWordDocumentKeepsTheHeadingOfEverySentenceAndLeavesTheLetterheadOut() throws IOException {
    LearningItem item = read(SampleFiles.word(folder.resolve("supervision.docx")));

    assertThat(item.text().title()).isEqualTo("Learning from a DEMO audit of supervision");
    assertThat(item.source().publisher())
        .isEqualTo("Northbridge Safeguarding Children Partnership");
    assertThat(item.source().date()).isEqualTo(LocalDate.of(2026, 5, 12));
    assertThat(item.type()).isEqualTo(ItemType.AUDIT_FINDINGS);
    assertThat(item.source().kind()).isEqualTo(SourceKind.OTHER_PARTNERSHIP);
    assertThat(item.origin()).isEqualTo(Origin.OTHER_AREA);
    assertThat(item.tags().places()).containsExactly("Northbridge");
    assertThat(item.text().sections())
        .extracting(Section::heading)
        .containsExactly(null, "What we found", "What to do now");
    assertThat(item.text().sections())
        .allSatisfy(section -> assertThat(section.wordsBy()).isEqualTo(WordsBy.PUBLISHER))
        .allSatisfy(section -> assertThat(section.page()).isNull());
    assertThat(CitableSentences.of(item.text().sections().get(1).text()))
        .containsExactly(
            "Supervision was recorded in most of the files.",
            "Records did not say what changed for the child.",
            "Managers asked about the child's day in half of them.",
            "Half of the plans named a date for the next talk.");
    assertThat(item.text().sections().toString())
        .doesNotContain("running header", "hidden remark", "0300", "Example Street", "\t");
  }

  /** Attack 83: what a page wants to do is neither done nor kept; what it says is words. */
  @Test
  void case083AWebPageKeepsItsWordsAndNothingThatRuns() throws IOException {
    LearningItem item = read(Files.writeString(folder.resolve("sleep.html"), PAGE));

    assertThat(item.text().title()).isEqualTo("A DEMO evidence review of sleep");
    assertThat(item.source().publisher()).isEqualTo("DEMO Panel");
    assertThat(item.source().date()).isEqualTo(LocalDate.of(2026, 3, 4));
    assertThat(item.source().url()).hasToString("https://example.org/briefing");
    assertThat(item.type()).isEqualTo(DocumentKind.RESEARCH.type());
    Section read = item.text().sections().getLast();
    assertThat(read.heading()).isEqualTo("What we read");
    assertThat(read.text().split("\n\n"))
        .containsExactly(
            "Tired children learn less and are ill more often.",
            "Ask where the baby sleeps, and look at the place yourself.",
            "Families told us that nobody had asked them.",
            "They want to be asked early.",
            "Homes <b>differ</b> & so do their nights.");
  }

  @Test
  void whatNobodyCanTellIsListedAndNotGuessed() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("notes.html"), "<h2>Notes</h2><p>Children told us what helps.</p>");
    Imported.Draft draft = (Imported.Draft) Importing.read(page, Details.NONE, TODAY);
    assertThat(draft.provenance().missing()).containsExactly("title", "publisher", "date", "kind");
    assertThat(draft.item().id()).isEqualTo("LI-notes");
  }

  @Test
  void aFileBesideTheDocumentGivesWhatIsMissingAndAnOptionComesFirst() throws IOException {
    Path page =
        Files.writeString(folder.resolve("notes.htm"), "<p>Children told us what helps.</p>");
    Files.writeString(
        folder.resolve("notes.yml"),
        """
        title: Notes of a DEMO visit
        publisher: DEMO Borough
        date: 2026-02-01
        kind: peer review
        area: DEMO Borough
        releaseClass: restricted_early_learning
        audience: social_worker, midwife
        embargoUntil: 2027-01-01
        embargoReason: inquest
        """);
    Details given = new Details(null, "DEMO Council", null, null, null, null, Details.Limits.NONE);
    Imported.Draft draft = (Imported.Draft) Importing.read(page, given, TODAY);
    assertThat(draft.provenance().missing()).isEmpty();
    assertThat(draft.provenance().embargoReason()).isEqualTo("inquest");
    assertThat(draft.item().source().publisher()).isEqualTo("DEMO Council");
    assertThat(draft.item().source().date()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(draft.item().release().embargoUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(draft.item().release().audience())
        .containsExactlyInAnyOrder("social_worker", "midwife");
    assertThat(draft.item().release().reviewDate()).isEqualTo(LocalDate.of(2027, 11, 26));
  }

  @Test
  void aWrongFieldInTheFileBesideItIsNamed() throws IOException {
    Path page = Files.writeString(folder.resolve("notes.html"), "<p>Children told us.</p>");
    Files.writeString(folder.resolve("notes.yml"), "date: last week\n");
    assertThat(Importing.read(page, Details.NONE, TODAY))
        .isEqualTo(
            new Imported.Refused(
                "notes.html", "notes.yml: date has to be a date such as 2026-05-11."));
    Files.writeString(folder.resolve("notes.yml"), "pubisher: DEMO\n");
    assertThat(((Imported.Refused) Importing.read(page, Details.NONE, TODAY)).reason())
        .startsWith("notes.yml has [pubisher]: the fields are [area, audience, date,");
  }

  @Test
  void aStampTellsAChangedDocumentAChangedSideFileAndAnotherOption() throws IOException {
    Path page = Files.writeString(folder.resolve("notes.html"), "<p>Children told us.</p>");
    String first = Importing.stamp(page, Details.NONE);
    assertThat(Importing.stamp(page, Details.NONE)).isEqualTo(first);
    Details given = new Details(null, "DEMO", null, null, null, null, Details.Limits.NONE);
    assertThat(Importing.stamp(page, given)).isNotEqualTo(first);
    Files.writeString(folder.resolve("notes.yml"), "publisher: DEMO\n");
    String second = Importing.stamp(page, Details.NONE);
    assertThat(second).isNotEqualTo(first);
    Files.writeString(page, "<p>Children told us more.</p>");
    assertThat(Importing.stamp(page, Details.NONE)).isNotIn(first, second);
  }
}
