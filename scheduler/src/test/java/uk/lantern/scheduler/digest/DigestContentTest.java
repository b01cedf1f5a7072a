package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressees;

/** What the courier is told about a card of an edition at the moment it goes. */
class DigestContentTest extends DigestWorld {

  @Test
  void aCardIsComposedFromTheEditionAsItIsWhenItGoes() {
    DigestEdition edition = sending();
    Claim claim = next();
    assertThat(content(claim))
        .isInstanceOfSatisfying(
            Content.Letter.class,
            letter -> {
              assertThat(letter.template()).isEqualTo("digest");
              assertThat(letter.values())
                  .containsEntry("title", edition.title())
                  .as("nothing here is made up")
                  .containsEntry("demo", false);
              assertThat(letter.asOf()).isEqualTo(1);
              assertThat(letter.replaces()).isNull();
            });
    corrected(edition);
    assertThat(content(claim))
        .isInstanceOfSatisfying(
            Content.Letter.class, letter -> assertThat(letter.asOf()).isEqualTo(2));
  }

  @Test
  void ofAnEditionThatWasStoppedNothingGoesThatWasClaimedBefore() {
    DigestEdition edition = sending();
    Claim claim = next();
    done(editions.stop(edition.ref(), QUINN));
    assertThat(content(claim)).isEqualTo(new Content.Never("stopped"));
  }

  @Test
  void aCorrectedCardTakesThePlaceOfTheOneThatArrived() {
    DigestEdition edition = sent();
    corrected(edition);
    sweep();
    Claim claim = next();
    assertThat(claim.delivery().message().key().kind()).isEqualTo(MessageKind.DIGEST_UPDATE);
    assertThat(content(claim))
        .isInstanceOfSatisfying(
            Content.Letter.class,
            letter -> {
              assertThat(letter.replaces()).isEqualTo("card");
              assertThat(letter.asOf()).isEqualTo(2);
            });
  }

  @Test
  void aMessageWithWordsOfItsOwnShowsThem() {
    Message own = next(sending());
    Message words = new Message(own.key(), "receipt", Map.of("text", "Hello"), own.expires());
    Delivery delivery = new Delivery(words, next().delivery().state(), 0, false, 0, null);
    assertThat(of(delivery))
        .isEqualTo(new Content.Letter("receipt", Map.of("text", "Hello"), 0, null));
  }

  private void corrected(DigestEdition edition) {
    Amendment slip = Amendment.ofText(1, "The right words.", "A slip was put right.", "a slip");
    done(editions.correct(edition.ref(), LEE, slip));
    done(editions.approveCorrection(edition.ref(), QUINN, 1));
  }

  private Message next(DigestEdition edition) {
    assertThat(edition.wasSent()).isTrue();
    return next().delivery().message();
  }

  private Claim next() {
    context.getBean(Leases.class).beat();
    List<Claim> claims = outbox.claim(1);
    return claims.getFirst();
  }

  private Content content(Claim claim) {
    return of(claim.delivery());
  }

  private Content of(Delivery delivery) {
    Addressees addressees = context.getBean(Addressees.class);
    return new DigestContent(letters, context.getBean(Ledger.class))
        .of(delivery, addressees.at(delivery.message().recipient()), London.now(clock));
  }
}
