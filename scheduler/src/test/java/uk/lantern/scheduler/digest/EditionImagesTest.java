package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.content.image.ItemImage;
import uk.lantern.content.image.ItemImages;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.ItemPart;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;

/** Which images an edition carries, and that no other door lets one in. */
class EditionImagesTest extends DigestWorld {

  private static final EditionImage OF_ONE = new EditionImage("LI-1", "key-1", "A drawing.");

  private static final String TOLD = "The image of item 1 is described in full now.";

  @Override
  ItemImages images() {
    return new ItemImages(
        List.of(
            new ItemImage("LI-1", "key-1", "A drawing.", "data:image/png;base64,AA=="),
            new ItemImage("LI-2", "key-2", "", "data:image/png;base64,AA==")));
  }

  private EditionContent changed(DigestEdition edition, EditionContent content) {
    return done(editions.change(edition.ref(), LEE, edition.turn(), content, edition.audience()))
        .content();
  }

  @Test
  void itemsBringTheirImagesAndThoseThatStayKeepWhatWasWrittenOfThem() {
    DigestEdition draft = done(editions.draft(LEE, List.of("LI-1", "LI-2")));
    assertThat(draft.content().images())
        .containsExactly(OF_ONE, new EditionImage("LI-2", "key-2", ""));
    EditionImage described = new EditionImage("LI-2", "key-2", "Two drawings.");
    assertThat(changed(draft, draft.content().withoutImage("LI-1").withImage(described)).images())
        .containsExactly(described);
    DigestEdition again = now(draft);
    assertThat(
            done(editions.choose(draft.ref(), LEE, again.turn(), List.of("LI-2", "LI-1")))
                .content()
                .images())
        .as("taken out stays out")
        .containsExactly(described);
    assertThat(now(draft).content().images()).as("as stored").containsExactly(described);
  }

  @Test
  void nobodyWritesAnImageIntoAnEdition() {
    DigestEdition draft = done(editions.draft(LEE, List.of("LI-1")));
    EditionContent forged =
        draft
            .content()
            .withImages(
                List.of(
                    new EditionImage("LI-1", "another", "A photograph."),
                    new EditionImage("LI-2", "key-2", "Of an item that is not in it.")));
    assertThat(changed(draft, forged).images()).isEmpty();
  }

  @Test
  void whatNobodyHasDescribedIsNotSentForApproval() {
    DigestEdition draft = done(editions.draft(LEE, List.of("LI-1", "LI-2")));
    assertThat(why(editions.sendForApproval(draft.ref(), LEE, QUINN)))
        .isEqualTo(DigestRefusal.CHECKS_UNMET);
    changed(
        draft, draft.content().withImage(new EditionImage("LI-2", "key-2", "NHS 943 476 5919")));
    assertThat(why(editions.sendForApproval(draft.ref(), LEE, QUINN)))
        .as("a description may identify somebody, too")
        .isEqualTo(DigestRefusal.CHECKS_UNMET);
    DigestEdition next = now(draft);
    changed(next, next.content().withImage(new EditionImage("LI-2", "key-2", "A body map.")));
    done(editions.sendForApproval(draft.ref(), LEE, QUINN));
  }

  @Test
  void aDescriptionIsCorrectedByTwoAndEveryCardIsUpdatedWithOneShortNote() {
    DigestEdition sent = sentWithAnImage();
    clock.forward(Duration.ofHours(1));
    DigestEdition asked = done(editions.correct(sent.ref(), LEE, better(1, "Two drawings. ")));
    assertThat(asked.content().images()).as("nothing changes before").containsExactly(OF_ONE);
    assertThat(why(editions.approveCorrection(sent.ref(), LEE, 1)))
        .isEqualTo(DigestRefusal.SAME_PERSON);
    DigestEdition corrected = done(editions.approveCorrection(sent.ref(), QUINN, 1));
    assertThat(corrected.content().images())
        .containsExactly(new EditionImage("LI-1", "key-1", "Two drawings."));
    assertThat(now(sent).corrections().getFirst().before()).isEqualTo("A drawing.");
    sweep();
    List<Message> posted = deliver();
    assertThat(of(MessageKind.DIGEST_UPDATE, posted))
        .hasSize(4)
        .allSatisfy(card -> assertThat(card.values().get("corrections").toString()).contains(TOLD));
    assertThat(of(MessageKind.DIGEST_NOTE, posted)).hasSize(4);
  }

  @Test
  void whatIsNoDescriptionOfAnImageIsNotCorrected() {
    String ref = sentWithAnImage().ref();
    assertThat(why(editions.correct(ref, LEE, better(2, "Of an item without an image."))))
        .isEqualTo(DigestRefusal.NO_SUCH_ITEM);
    assertThat(why(editions.correct(ref, LEE, better(1, " A drawing. "))))
        .as("as it reads already")
        .isEqualTo(DigestRefusal.NO_SUCH_ITEM);
    assertThat(why(editions.correct(ref, LEE, better(1, "NHS 943 476 5919"))))
        .isEqualTo(DigestRefusal.IDENTIFIES);
    assertThat(why(editions.correct(ref, LEE, better(1, " "))))
        .isEqualTo(DigestRefusal.TEXT_MISSING);
  }

  private static Amendment better(int no, String alt) {
    return new Amendment(no, ItemPart.IMAGE, alt, TOLD, "half of it was not described");
  }

  private DigestEdition sentWithAnImage() {
    DigestEdition draft = draft();
    changed(draft, draft.content().withoutImage("LI-2"));
    DigestEdition edition = done(editions.sendNow(approved(now(draft)).ref(), LEE));
    sweep();
    deliver();
    sweep();
    return now(edition);
  }
}
