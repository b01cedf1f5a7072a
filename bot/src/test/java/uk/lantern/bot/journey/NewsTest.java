package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.catalogue.Audience;
import uk.lantern.content.catalogue.Catalogue;

/** What is new, for whom and since when, on Tuesday 24 November 2026. */
class NewsTest {

  private final Chat maya = Served.shared().chat("Maya Fern");

  @Test
  void theNewestComesFirstWithItsLinePublisherDateKindAndOrigin() {
    String said = maya.hears("what's new");
    assertThat(said)
        .startsWith("DEMO: made-up content")
        .contains("items since 24 August 2026, newest first.")
        .containsSubsequence(
            "Safer sleep for babies: one-page guide",
            "Talk about where the baby really sleeps",
            "Guide or training. DEMO Partnership, 2 November 2026",
            "Local learning.",
            "8 October 2026",
            "30 September 2026",
            "12 September 2026");
  }

  @Test
  void atMostFiveAreShownAndMoreBringsTheOthers() {
    List<Shown> first = maya.says("what's new since January 2026");
    assertThat(titles(first)).hasSize(5);
    String says = maya.button("More").path("data").path("say").asString("");
    assertThat(says).isEqualTo("what's new since 1 January 2026, part 2");
    String pressed = maya.presses("More").getFirst().text();
    assertThat(maya.hears(says)).isEqualTo(pressed);
    assertThat(titles(maya.says(says))).doesNotContainAnyElementsOf(titles(first)).isNotEmpty();
    String last = maya.hears("what's new since January 2026, part 99");
    assertThat(last).doesNotContain("- More:").contains("28 January 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "since September, 'since 1 September 2026, newest first'",
    "since 1 October, 'since 1 October 2026, newest first'",
    "what's new since 1 October 2026, 'since 1 October 2026, newest first'",
    "what's new for health visitors, 'since 24 August 2026 for health visitors, newest first'",
    "for police since August, 'since 1 August 2026 for police, newest first'"
  })
  void aDayAndAJobFamilyNarrowTheList(String typed, String says) {
    assertThat(maya.hears(typed)).contains(says);
  }

  /** The safety check reads what a button carries too. */
  @Test
  void whatAButtonSaysForEveryAudienceGetsThrough() {
    for (Audience audience : Served.shared().bean(Catalogue.class).audiences()) {
      assertThat(maya.hears("what's new since 24 August 2026 for " + audience.name()))
          .contains("since 24 August 2026 for " + audience.name());
    }
  }

  @Test
  void aJobFamilySeesItsOwnItemsAndThoseForEverybody() {
    String schools = maya.hears("what's new for schools since April");
    assertThat(schools).contains("Section 11 self-assessment").contains("Thresholds");
    assertThat(all("what's new for schools since April"))
        .doesNotContain("Audit findings: children under one");
    assertThat(all("what's new for midwives since April"))
        .contains("Audit findings: children under one");
  }

  @Test
  void nothingNewIsSaidAndTheLatestIsOffered() {
    assertThat(maya.hears("what's new since yesterday"))
        .contains("Nothing new since 23 November 2026.")
        .containsSubsequence("The latest I have:", "Safer sleep for babies")
        .contains("read DEMO-");
  }

  @Test
  void theButtonOnAnItemReadsIt() {
    maya.says("what's new since September");
    assertThat(maya.presses("Read it").getFirst().text())
        .contains("Safer sleep for babies: one-page guide")
        .contains("Part 1 of");
  }

  @Test
  void aButtonNarrowsTheListToOnesOwnJobAndAnotherWidensItAgain() {
    maya.says("what's new");
    assertThat(maya.presses("Only for health visitors").getFirst().text())
        .contains("since 24 August 2026 for health visitors");
    assertThat(maya.presses("For everybody").getFirst().text())
        .contains("since 24 August 2026, newest first");
  }

  @Test
  void whatIsRestrictedEmbargoedWithdrawnOrReplacedIsNoNews() {
    String everything = all("what's new since 2017");
    assertThat(everything)
        .doesNotContain("temporary housing")
        .doesNotContain("Parental mental health: learning")
        .doesNotContain("communication passports")
        .doesNotContain("2018 leaflet")
        .contains("From another area: not a West Sussex case.")
        .contains("National learning: not a West Sussex case. Not yet approved by a partnership.")
        .contains("This item is past its review date (31 October 2026).");
    maya.says("as Tom Adeyemi");
    assertThat(maya.hears("what's new")).contains("Early learning: temporary housing and babies");
  }

  @Test
  void whatIsNotUnderstoodIsSaidAndLeftOut() {
    assertThat(maya.hears("what's new for wizards since September"))
        .contains("I did not understand all of that")
        .contains("since 1 September 2026, newest first.");
  }

  private String all(String typed) {
    StringBuilder text = new StringBuilder(maya.hears(typed));
    while (text.toString().contains("- More:")) {
      int more = text.indexOf("- More:");
      text.delete(more, more + 7).append(maya.presses("More").getFirst().text());
    }
    return text.toString();
  }

  private static List<String> titles(List<Shown> shown) {
    return shown.stream()
        .flatMap(s -> s.buttons().stream())
        .map(button -> button.path("tooltip").asString(""))
        .filter(tip -> tip.startsWith("Read "))
        .toList();
  }
}
