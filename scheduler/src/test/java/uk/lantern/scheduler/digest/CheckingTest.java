package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.scheduler.digest.check.Check;
import uk.lantern.scheduler.digest.check.CheckName;
import uk.lantern.scheduler.digest.check.ReadingAge;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionItem;

class CheckingTest extends DigestWorld {

  @Test
  void aGoodDraftMeetsEverythingButTheContactsThatNobodyHasVerified() {
    Map<CheckName, Check> checks = checks(draft());
    assertThat(checks).containsOnlyKeys(CheckName.values());
    assertThat(checks.values())
        .filteredOn(it -> !it.ok())
        .extracting(Check::name)
        .containsExactly(CheckName.CONTACTS);
    assertThat(checks.get(CheckName.AUDIENCE).detail()).isEqualTo("4/1");
    assertThat(checks.get(CheckName.REVIEW_DATES).detail()).isEqualTo("2027-11-01");
    assertThat(checks.get(CheckName.WORDS).detail()).isEqualTo("52");
  }

  @Test
  void anItemThatHasANewerVersionOrWasWithdrawnBlocks() {
    DigestEdition draft = draft();
    library.put(Items.item("LI-1", 2, Items.release(PublicationStatus.CORRECTED)));
    library.put(Items.item("LI-2", 1, Items.release(PublicationStatus.WITHDRAWN)));
    assertThat(checks(draft).get(CheckName.ITEMS_CURRENT).detail()).isEqualTo("1");
    assertThat(checks(draft).get(CheckName.ITEMS_BROADCASTABLE).detail()).isEqualTo("2");
    assertThat(blocking(draft))
        .containsExactlyInAnyOrder(CheckName.ITEMS_CURRENT, CheckName.ITEMS_BROADCASTABLE);
  }

  @Test
  void aNameInWhatWasWrittenBlocksAndOneFromTheLibraryIsOnlyShown() {
    DigestEdition draft = draft();
    assertThat(blocking(said(draft, draft.content().withIntro("Tyler Green, dob 4/5/2016."))))
        .containsExactly(CheckName.NAMES);
    assertThat(blocking(draft)).isEmpty();
  }

  @Test
  void theHoleThatAMaskedNameLeftBlocksAsTheNameWould() {
    DigestEdition draft = draft();
    assertThat(blocking(said(draft, draft.content().withIntro("What [name] told us."))))
        .containsExactly(CheckName.NAMES);
    EditionItem holed = draft.items().getFirst().withText("What [name] told us.");
    assertThat(blocking(said(draft, draft.content().withItem(1, holed))))
        .containsExactly(CheckName.NAMES);
  }

  @Test
  void aPictureWithoutADescriptionBlocks() {
    DigestEdition draft = draft();
    EditionItem first = draft.items().getFirst();
    EditionItem picture = first.withText("See ![](https://example.org/a.png) for more.");
    assertThat(blocking(said(draft, draft.content().withItem(1, picture))))
        .containsExactly(CheckName.IMAGES);
    EditionItem described = first.withText("See ![A cot](https://example.org/a.png) for more.");
    assertThat(blocking(said(draft, draft.content().withItem(1, described)))).isEmpty();
  }

  @Test
  void anItemThatServesNoLearningNeedsAReason() {
    DigestEdition draft = draft();
    EditionItem first = draft.items().getFirst();
    assertThat(
            blocking(said(draft, draft.content().withItem(1, first.withServes(List.of(), null)))))
        .containsExactly(CheckName.SERVES);
    EditionItem thanks = first.withServes(List.of(), "It thanks a team.");
    assertThat(blocking(said(draft, draft.content().withItem(1, thanks)))).isEmpty();
  }

  @Test
  void aLongIntroBlocksAndHardOrLongTextIsOnlySaid() {
    DigestEdition draft = draft();
    assertThat(blocking(said(draft, draft.content().withIntro("Hello again. ".repeat(21)))))
        .containsExactly(CheckName.INTRO_LENGTH);
    String hard =
        "Multidisciplinary organisational accountability necessitates proportionate"
            + " contextualisation of information regarding intergenerational vulnerabilities. ";
    EditionItem item = draft.items().getFirst().withText(hard.repeat(12));
    Map<CheckName, Check> checks = checks(said(draft, draft.content().withItem(1, item)));
    assertThat(checks.get(CheckName.READING_AGE).ok()).isFalse();
    assertThat(checks.get(CheckName.READING_AGE).isBlocking()).isFalse();
  }

  @Test
  void nobodyInTheAudienceBlocksAndSomebodyWithoutAnItemIsCounted() {
    library.put(Items.item("LI-1", Set.of("midwife"), Set.of("neglect")));
    library.put(Items.item("LI-2", Set.of("midwife"), Set.of("neglect")));
    DigestEdition draft = draft();
    assertThat(checks(draft).get(CheckName.NOTHING_FOR_THEM).detail()).isEqualTo("4");
    assertThat(editions.size(draft).people()).isEqualTo(4);
    DigestEdition nobody =
        done(
            editions.change(
                draft.ref(),
                LEE,
                draft.turn(),
                draft.content(),
                new EditionAudience(Set.of("a9"), Set.of())));
    assertThat(blocking(nobody)).containsExactly(CheckName.AUDIENCE);
  }

  @Test
  void quietTimeAndAnotherEditionInTheSameWeekAreSaid() {
    DigestEdition other = sent();
    done(editions.schedule(approved().ref(), LEE, LocalDateTime.parse("2026-12-04T10:00")));
    DigestEdition draft = draft();
    assertThat(checks(draft).get(CheckName.OTHER_EDITION_THIS_WEEK).detail())
        .isEqualTo(other.ref() + ", D-0002");
    clock.set("2026-12-05T10:00");
    assertThat(checks(draft).get(CheckName.SENDING_TIME).detail()).isEqualTo("2026-12-07T08:30");
    clock.set("2026-12-07T10:00");
    assertThat(checks(draft).get(CheckName.OTHER_EDITION_THIS_WEEK).ok()).isTrue();
  }

  @Test
  void theReadingAgeOfThePlainExampleIsWhatDomainMdSays() {
    ReadingAge plain =
        ReadingAge.of(
            List.of(
                "Who else cares for this baby?",
                "In our audit, most records did not say who the father or partner was. When we asked"
                    + " families, they told us nobody had asked.",
                "At your next contact, ask \"Who helps look after the baby?\" Write down the name and"
                    + " their part in the baby's day."));
    assertThat(plain.age()).isBetween(8, 11);
    assertThat(ReadingAge.of(List.of("", " ")).age()).isZero();
  }

  private DigestEdition said(DigestEdition draft, EditionContent content) {
    DigestEdition now = now(draft);
    return done(editions.change(draft.ref(), LEE, now.turn(), content, now.audience()));
  }

  private Map<CheckName, Check> checks(DigestEdition edition) {
    return editions.checks(edition).stream().collect(Collectors.toMap(Check::name, it -> it));
  }

  private List<CheckName> blocking(DigestEdition edition) {
    return editions.checks(edition).stream().filter(Check::isBlocking).map(Check::name).toList();
  }
}
