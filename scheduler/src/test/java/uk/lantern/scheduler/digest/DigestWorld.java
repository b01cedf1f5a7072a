package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.DigestLetters.Made;
import uk.lantern.scheduler.digest.EditionOutcome.Done;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.Addressees;

/** What people and the courier do with editions, in one word each. */
abstract class DigestWorld extends DigestStart {

  DigestEdition draft() {
    return done(editions.draft(LEE, List.of("LI-1", "LI-2")));
  }

  /** Drafted by Lee, approved by Quinn. */
  DigestEdition approved() {
    return approved(draft());
  }

  DigestEdition approved(DigestEdition draft) {
    DigestEdition asked = done(editions.sendForApproval(draft.ref(), LEE, QUINN));
    return done(editions.approve(asked.ref(), QUINN, asked.turn()));
  }

  /** On its way: offered, nothing sent yet. */
  DigestEdition sending() {
    DigestEdition edition = done(editions.sendNow(approved().ref(), LEE));
    sweep();
    return edition;
  }

  /** Everybody has it. */
  DigestEdition sent() {
    DigestEdition edition = sending();
    deliver();
    sweep();
    return now(edition);
  }

  int sweep() {
    return context.getBean(EditionSweep.class).run(London.now(clock));
  }

  /** What the courier does with everything that is due: all of it arrives. */
  List<Message> deliver() {
    return deliver(Integer.MAX_VALUE, message -> new Receipt.Delivered("card"));
  }

  /** Takes at most so many, asks the gate's question, sends the others; those that were sent. */
  List<Message> deliver(int most, Function<Message, Receipt> connector) {
    List<Message> sent = new ArrayList<>();
    ZonedDateTime now = London.now(clock);
    context.getBean(Leases.class).beat();
    for (int taken = 0; taken < most; ) {
      List<Claim> claims = outbox.claim(Math.min(100, most - taken));
      if (claims.isEmpty()) {
        break;
      }
      taken += claims.size();
      claims.forEach(claim -> post(claim, now, connector).ifPresent(sent::add));
    }
    return sent;
  }

  private Optional<Message> post(
      Claim claim, ZonedDateTime now, Function<Message, Receipt> connector) {
    Message message = claim.delivery().message();
    Addressees addressees = context.getBean(Addressees.class);
    return switch (letters.letter(message, addressees.at(message.recipient()))) {
      case Made.Never never -> {
        assertThat(letters.withdrawal(message, now)).contains(never.reason());
        outbox.settle(claim, new Receipt.Withdrawn(never.reason()));
        yield Optional.empty();
      }
      case Made.Card card -> {
        assertThat(outbox.sending(claim)).isTrue();
        outbox.settle(claim, connector.apply(message));
        yield Optional.of(
            new Message(message.key(), card.template(), card.values(), message.expires()));
      }
    };
  }

  static List<Message> of(MessageKind kind, List<Message> messages) {
    return messages.stream().filter(it -> it.key().kind() == kind).toList();
  }

  DigestEdition now(DigestEdition edition) {
    return editions.find(edition.ref()).orElseThrow();
  }

  DeliveryReport report(DigestEdition edition) {
    DeliveryReport report = editions.report(edition.ref()).orElseThrow();
    assertThat(report.counts().total())
        .as("every person has one word")
        .isEqualTo(report.audience());
    return report;
  }

  int count(DigestEdition edition, ReportWord word) {
    return report(edition).of(word);
  }

  static DigestEdition done(EditionOutcome outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done) outcome).edition();
  }

  static DigestRefusal why(EditionOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).why();
  }
}
