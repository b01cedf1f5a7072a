package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.content.image.ItemImage;
import uk.lantern.content.image.ItemImages;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionImage;

/** Which images an edition carries, and that no other door lets one in. */
class EditionImagesTest extends DigestWorld {

  private static final EditionImage OF_ONE = new EditionImage("LI-1", "key-1", "A drawing.");

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
}
