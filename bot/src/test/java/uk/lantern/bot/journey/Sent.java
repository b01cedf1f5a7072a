package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;

/** Editions that Priya drafted and Jo approved. */
final class Sent {

  private final Served served;
  private final Editions editions;

  Sent(Served served) {
    this.served = served;
    this.editions = served.bean(Editions.class);
  }

  /** One that somebody has got already. */
  DigestEdition edition(String... items) {
    DigestEdition sent = begun(items);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                editions
                    .report(sent.ref())
                    .filter(report -> report.of(ReportWord.DELIVERED) > 0)
                    .isPresent());
    return sent;
  }

  /** One on its way; perhaps nobody wants it, for they had another one lately. */
  DigestEdition begun(String... items) {
    return done(editions.sendNow(approved(items).ref(), key("Priya Nair")));
  }

  /** One that has not gone out yet. */
  DigestEdition planned(LocalDateTime when, String... items) {
    return done(editions.schedule(approved(items).ref(), key("Priya Nair"), when));
  }

  private DigestEdition approved(String... items) {
    PersonKey priya = key("Priya Nair");
    DigestEdition draft = done(editions.draft(priya, List.of(items)));
    DigestEdition asked = done(editions.sendForApproval(draft.ref(), priya, key("Jo Okoro")));
    return done(editions.approve(draft.ref(), key("Jo Okoro"), asked.turn()));
  }

  /** As if Teams had said that of the letter that somebody got of the edition. */
  void ended(String person, String state, String reason) {
    served
        .bean(MongoOperations.class)
        .getCollection("deliveries")
        .updateOne(
            new Document("_id", new Document("$regex", "^DIGEST\\|.*" + key(person).objectId())),
            new Document("$set", new Document("state", state).append("settled.reason", reason)));
  }

  PersonKey key(String person) {
    return served.bean(DemoPeople.class).named(person).orElseThrow().key();
  }

  static DigestEdition done(EditionOutcome outcome) {
    assertThat(outcome).isInstanceOf(EditionOutcome.Done.class);
    return ((EditionOutcome.Done) outcome).edition();
  }
}
