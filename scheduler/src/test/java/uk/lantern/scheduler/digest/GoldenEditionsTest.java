package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.digest.audience.Recipients;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.ItemPart;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.outbox.ReportWord;

class GoldenEditionsTest extends DigestWorld {

  @Test
  void anEditionOfVersion1IsReadWithEverythingThatHappenedToIt() {
    Golden.insert(mongo, "editions-v1.json");
    DigestEdition edition = editions.find("D-0001").orElseThrow();
    assertThat(edition.state()).isEqualTo(EditionState.RECALLED);
    assertThat(edition.items().get(1).text()).isEqualTo("The event is on 14 January.");
    assertThat(edition.plannedFor()).isEqualTo(LocalDateTime.parse("2026-12-08T10:00"));
    assertThat(edition.freeze().day()).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(edition.corrections().getFirst().isApproved()).isTrue();
    assertThat(edition.recall().type()).isEqualTo(RecallType.FACTUAL);
    assertThat(edition.recall().approvedBy()).isEqualTo(BO);
    assertThat(edition.history()).hasSize(11);
    assertThat(edition.finalCounts().of(ReportWord.DELIVERED)).isEqualTo(5);
    assertThat(edition.finalCounts().total()).isEqualTo(edition.freeze().size());
  }

  @Test
  void anEditionOfVersion2IsReadWithItsImagesAndOneOfVersion1HasNone() {
    Golden.insert(mongo, "editions-v1.json");
    Golden.insert(mongo, "editions-v2.json");
    assertThat(editions.find("D-0001").orElseThrow().content().images()).isEmpty();
    assertThat(editions.find("D-0002").orElseThrow().content().images())
        .singleElement()
        .satisfies(it -> assertThat(it.alt()).isEqualTo("A drawing of a body map."));
  }

  @Test
  void anEditionOfVersion3IsReadWithTheCorrectionOfItsImagesDescription() {
    Golden.insert(mongo, "editions-v3.json");
    DigestEdition edition = editions.find("D-0003").orElseThrow();
    Correction last = edition.corrections().getLast();
    assertThat(last.amendment().part()).isEqualTo(ItemPart.IMAGE);
    assertThat(last.before()).isEqualTo("A drawing of a body map.");
    assertThat(edition.content().images().getFirst().alt()).isEqualTo(last.amendment().newText());
  }

  @Test
  void aFrozenListOfVersion1IsRead() {
    Golden.insert(mongo, "editions-v1.json");
    Golden.insert(mongo, "editionRecipients-v1.json");
    String list = editions.find("D-0001").orElseThrow().freeze().list();
    assertThat(context.getBean(Recipients.class).chunks(list).getFirst().people()).hasSize(5);
  }

  @Test
  void anEditionOfANewerVersionIsLeftUntouched() {
    DigestEdition draft = draft();
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(draft.ref())), Update.update("v", 99), "editions");
    assertThat(why(editions.giveUp(draft.ref(), LEE, "")))
        .isEqualTo(DigestRefusal.CHANGED_MEANWHILE);
    assertThat(now(draft).state()).isEqualTo(EditionState.DRAFT);
  }
}
