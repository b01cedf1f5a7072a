package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.WordsBy;

/** Learning from others comes in by its link, in our words, and a second person publishes it. */
class ImportingByChatTest {

  private static final Pattern REF = Pattern.compile("LI-\\d{4,}");

  private final Served served = Served.shared();
  private final Chat priya = served.chat("Priya Nair");

  private static String ref(String text) {
    Matcher ref = REF.matcher(text);
    assertThat(ref.find()).as(text).isTrue();
    return ref.group();
  }

  private static String address() {
    return "https://example.org/briefing-" + UUID.randomUUID();
  }

  private LearningItem stored(String id) {
    return served.bean(LibraryItems.class).find(id).orElseThrow();
  }

  private static Map<String, String> about(String title) {
    return Map.of(
        "title", title,
        "publisher", "DEMO Panel",
        "date", "11 May 2026",
        "kind", "national_panel");
  }

  private static Map<String, String> words() {
    return Map.of(
        "summary", "Audits seldom say how a child's identity shapes life at home.",
        "so-what", "Check whether our audits record ethnicity and how it shapes life.",
        "rights", "link_only",
        "extract", "");
  }

  private static final Map<String, String> TAGS =
      Map.of(
          "themes", "identity", "priority", "1", "audience", "all", "review", "24 November 2027");

  /** Fills in every card; the id of the draft. */
  private String imported(String title) {
    priya.says("import " + address());
    Shown next = priya.presses("Next", about(title)).getFirst();
    if (next.text().startsWith("Is it here already?")) {
      priya.presses("Different");
    }
    priya.presses("Next", words());
    return ref(priya.presses("Next", TAGS).getFirst().text());
  }

  @Test
  void aLinkBecomesALabelledDraftInOurWordsAndAnotherPersonPublishesIt() {
    String link = address();
    String first = priya.hears("import " + link);
    assertThat(first).contains("I have not copied the document").contains("LI-");
    String title = "DEMO race and identity briefing " + UUID.randomUUID();
    assertThat(priya.presses("Next", about(title)).getFirst().text())
        .startsWith("What it says, and so what");
    assertThat(priya.presses("Next", words()).getFirst().text())
        .startsWith("Who it is for")
        .contains("(required): 24 November 2027");
    String done = priya.presses("Next", TAGS).getFirst().text();
    assertThat(done)
        .contains("It needs a second person to publish it.")
        .contains("National learning, not a West Sussex case");

    LearningItem item = stored(ref(done));
    assertThat(item.origin()).isEqualTo(Origin.NATIONAL);
    assertThat(item.source().url()).hasToString(link);
    assertThat(item.tags().themes()).containsExactly("identity");
    assertThat(item.tags().priorities()).containsExactly("2023-26/1");
    assertThat(item.text().sections())
        .allSatisfy(section -> assertThat(section.wordsBy()).isEqualTo(WordsBy.LANTERN));
    assertThat(priya.hears("publish " + item.id())).contains("somebody else has to do that");
    assertThat(served.chat("Jo Okoro").hears("publish " + item.id())).startsWith("Published");
    assertThat(stored(item.id()).release().status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(served.chat("Jo Okoro").hears("withdraw " + item.id())).contains("say why");
    assertThat(priya.hears("withdraw " + item.id() + " because the panel took it back"))
        .contains("is now withdrawn");
  }

  @Test
  void whatMayIdentifyAPersonIsSentBackAndTheRestIsKept() {
    priya.says("import " + address());
    priya.presses("Next", about("DEMO sleep briefing " + UUID.randomUUID()));
    Map<String, String> told = new LinkedHashMap<>(words());
    told.put("so-what", "Tyler Green dob 4/5/16 was not seen, so check our audits.");
    List<Shown> again = priya.presses("Next", told);
    String shown = again.stream().map(Shown::text).reduce("", String::concat);
    assertThat(shown).contains("Please write it again without that").contains("Audits seldom say");
    assertThat(served.everythingStored()).doesNotContain("Tyler", "4/5/16");
    assertThat(priya.presses("Next", words()).getFirst().text()).startsWith("Who it is for");
  }

  @Test
  void somethingLikeItIsNamedAndMadeTheNextVersion() {
    String title = "DEMO lamplight fostering briefing";
    String known = imported(title);
    priya.says("import " + address());
    String like = priya.presses("Next", about(title)).getFirst().text();
    assertThat(like).startsWith("Is it here already?").contains(known);
    priya.presses("New version");
    Map<String, String> more = new LinkedHashMap<>(words());
    more.put("summary", "Foster carers ask for one plan that everybody reads.");
    priya.presses("Next", more);
    assertThat(ref(priya.presses("Next", TAGS).getFirst().text())).isEqualTo(known);
    assertThat(stored(known).version()).isEqualTo(2);

    priya.says("import " + address());
    priya.presses("Next", about(title));
    assertThat(priya.presses("Same").getFirst().text()).contains(known + " is in the library");
  }

  @Test
  void aReportOnOurOwnAreaIsNotLabelledAsAnothers() {
    String id = imported("DEMO visit to West Sussex " + UUID.randomUUID());
    assertThat(stored(id).origin()).isEqualTo(Origin.WEST_SUSSEX);
  }

  @Test
  void typedWordsDoTheSameAndAnUnfinishedDraftIsGoneOnWithLater() {
    String title = "DEMO typed briefing " + UUID.randomUUID();
    String ref = ref(priya.hears("import " + address()));
    priya.says("import set title " + title);
    priya.says("import set publisher DEMO Panel");
    priya.says("import set date 11 May 2026");
    assertThat(priya.hears("import set kind nonsense")).contains("Choose what it is");
    assertThat(priya.hears("import set kind national panel")).startsWith("What it says");
    assertThat(priya.hears("drafts")).contains(title).contains(ref);
    priya.says("import set summary Carers ask for one plan.");
    priya.says("import set so what: ask whether our carers have one plan");
    assertThat(priya.hears("import set rights link_only")).startsWith("Who it is for");
    assertThat(priya.hears("import set review 11 May 2027")).contains("Draft " + ref + " is ready");
  }

  @Test
  void anAddressThatReadersCannotOpenIsRefusedAndNoneIsFetched() {
    for (String address :
        List.of(
            "http://example.org/x",
            "https://localhost/x",
            "https://127.0.0.1/x",
            "https://169.254.169.254/latest",
            "https://user@example.org/x",
            "https://example.org:8443/x",
            "https://intranet/x",
            "https://printer.local/x")) {
      assertThat(priya.says("import " + address).getLast().text())
          .as(address)
          .startsWith("I need a public address");
    }
    assertThat(priya.hears("import")).startsWith("Type: import");
  }

  @Test
  void everybodyElseIsToldWhoCan() {
    Chat maya = served.chat("Maya Fern");
    for (String typed : List.of("import https://example.org/x", "drafts", "publish LI-1001")) {
      assertThat(maya.hears(typed))
          .as(typed)
          .isEqualTo(
              "I cannot import, change or publish learning for you."
                  + " The learning and development officer can.");
    }
    assertThat(served.chat("Jo Okoro").hears("publish LI-9999")).startsWith("I cannot find that");
  }
}
