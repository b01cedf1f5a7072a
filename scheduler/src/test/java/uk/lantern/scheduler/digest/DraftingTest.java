package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.people.Person;

class DraftingTest extends DigestWorld {

  @Test
  void aDraftTakesItsTextsFromTheLibraryAndGetsANumberOfItsOwn() {
    DigestEdition first = draft();
    DigestEdition second = draft();
    assertThat(first.ref()).isEqualTo("D-0001");
    assertThat(second.ref()).isEqualTo("D-0002");
    assertThat(first.title()).isEqualTo("Learning digest, December 2026");
    assertThat(first.state()).isEqualTo(EditionState.DRAFT);
    assertThat(first.items()).hasSize(2);
    assertThat(first.items().getFirst().heading()).isEqualTo("Title of LI-1");
    assertThat(first.items().getFirst().serves()).containsExactly("LI-1");
    assertThat(first.items().getFirst().sourceLine())
        .isEqualTo("Example Partnership, September 2026");
    assertThat(editions.find("d1")).contains(first);
    assertThat(editions.latest(1)).containsExactly(second);
  }

  @Test
  void onlyTheTeamDrafts() {
    assertThat(why(editions.draft(MAYA, List.of("LI-1")))).isEqualTo(DigestRefusal.NOT_THE_TEAM);
    assertThat(editions.latest(5)).isEmpty();
  }

  @Test
  void aRestrictedItemCannotBeBroadcastAndTheReasonIsNamed() {
    library.put(
        Items.item(
            "LI-9",
            1,
            Items.release(
                PublicationStatus.PUBLISHED,
                ReleaseClass.RESTRICTED_EARLY_LEARNING,
                null,
                Items.REVIEW,
                null)));
    Refused refused = (Refused) editions.draft(LEE, List.of("LI-1", "LI-9", "LI-0"));
    assertThat(refused.why()).isEqualTo(DigestRefusal.ITEMS_NOT_BROADCAST);
    assertThat(refused.about()).isEqualTo(Map.of("LI-9", "RESTRICTED", "LI-0", "NOT_PUBLISHED"));
    assertThat(editions.candidates())
        .extracting(it -> it.item().id(), Candidate::refusal)
        .contains(tuple("LI-1", null), tuple("LI-9", ItemRefusal.RESTRICTED));
  }

  @Test
  void whatWasSentIsNoCandidateUntilItHasANewerVersion() {
    sent();
    assertThat(editions.candidates()).isEmpty();
    library.put(Items.item("LI-1", 2, Items.release(PublicationStatus.CORRECTED)));
    assertThat(editions.candidates()).extracting(it -> it.item().id()).containsExactly("LI-1");
  }

  @Test
  void whoeverSawAnOlderTurnChangesNothing() {
    DigestEdition draft = draft();
    DigestEdition changed =
        done(
            editions.change(
                draft.ref(),
                LEE,
                draft.turn(),
                draft.content().withIntro("Two things."),
                new EditionAudience(Set.of("a1"), Set.of())));
    assertThat(changed.intro()).isEqualTo("Two things.");
    assertThat(changed.history()).extracting(EditionStep::kind).hasSize(2);
    EditionOutcome late =
        editions.change(draft.ref(), QUINN, draft.turn(), draft.content(), EditionAudience.ALL);
    assertThat(why(late)).isEqualTo(DigestRefusal.CHANGED_MEANWHILE);
    assertThat(now(draft)).isEqualTo(changed);
  }

  @Test
  void choosingOtherItemsKeepsWhatWasEditedOfThoseThatStay() {
    library.put(Items.item("LI-3"));
    DigestEdition draft = draft();
    DigestEdition edited =
        done(
            editions.change(
                draft.ref(),
                LEE,
                draft.turn(),
                draft.content().withItem(2, draft.items().get(1).withText("Our own words.")),
                draft.audience()));
    DigestEdition chosen =
        done(editions.choose(draft.ref(), LEE, edited.turn(), List.of("LI-3", "LI-2")));
    assertThat(chosen.items()).extracting(it -> it.itemId()).containsExactly("LI-3", "LI-2");
    assertThat(chosen.items().get(1).text()).isEqualTo("Our own words.");
  }

  @Test
  void anItemThatNobodyChoseCannotBeSmuggledInByAChange() {
    DigestEdition draft = draft();
    var foreign = draft.content().withItems(List.of(draft.items().getFirst(), other(draft)));
    assertThat(why(editions.change(draft.ref(), LEE, draft.turn(), foreign, EditionAudience.ALL)))
        .isEqualTo(DigestRefusal.NO_SUCH_ITEM);
  }

  private static EditionItem other(DigestEdition draft) {
    var it = draft.items().get(1);
    return new EditionItem(
        "LI-9",
        1,
        it.heading(),
        it.text(),
        it.doThis(),
        it.sourceLine(),
        it.link(),
        it.jobFamilies(),
        it.topics(),
        it.serves(),
        null,
        false);
  }

  @Test
  void approversAreTheOthersOfTheTeamAndNobodyWhoWroteSomethingOfIt() {
    DigestEdition draft = draft();
    assertThat(editions.approvers(draft)).extracting(Person::key).containsExactly(BO, QUINN);
    DigestEdition changed =
        done(
            editions.change(
                draft.ref(),
                BO,
                draft.turn(),
                draft.content().withIntro("Hello."),
                draft.audience()));
    assertThat(editions.approvers(changed)).extracting(Person::key).containsExactly(QUINN);
  }

  @Test
  void theChecksNameWhatKeepsItFromBeingApproved() {
    library.put(
        Items.item(
            "LI-2",
            1,
            Items.release(
                PublicationStatus.PUBLISHED,
                ReleaseClass.PUBLIC,
                null,
                LocalDate.of(2026, 12, 1),
                null)));
    DigestEdition draft = draft();
    clock.set("2026-12-02T10:00");
    Refused refused = (Refused) editions.sendForApproval(draft.ref(), LEE, QUINN);
    assertThat(refused.why()).isEqualTo(DigestRefusal.CHECKS_UNMET);
    assertThat(refused.about()).containsOnlyKeys("ITEMS_BROADCASTABLE", "REVIEW_DATES");
    assertThat(now(draft).state()).isEqualTo(EditionState.DRAFT);
  }
}
