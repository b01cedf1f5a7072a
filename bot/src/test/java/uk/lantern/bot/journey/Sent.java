package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;

/** An edition that Priya drafted, Jo approved, and that has gone out. */
final class Sent {

  private final Served served;
  private final Editions editions;

  Sent(Served served) {
    this.served = served;
    this.editions = served.bean(Editions.class);
  }

  DigestEdition edition(String... items) {
    PersonKey priya = key("Priya Nair");
    DigestEdition draft = done(editions.draft(priya, List.of(items)));
    DigestEdition asked = done(editions.sendForApproval(draft.ref(), priya, key("Jo Okoro")));
    done(editions.approve(draft.ref(), key("Jo Okoro"), asked.turn()));
    done(editions.sendNow(draft.ref(), priya));
    return await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> editions.find(draft.ref()).orElseThrow(),
            edition -> edition.state() == EditionState.SENT);
  }

  PersonKey key(String person) {
    return served.bean(DemoPeople.class).named(person).orElseThrow().key();
  }

  static DigestEdition done(EditionOutcome outcome) {
    assertThat(outcome).isInstanceOf(EditionOutcome.Done.class);
    return ((EditionOutcome.Done) outcome).edition();
  }
}
