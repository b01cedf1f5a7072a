package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.people.PersonKey;

/** Questions, an outbox and people who ask, on the real driver. */
abstract class AnswerWorld {

  static final PersonKey MAYA = new PersonKey("t1", "maya");
  static final PersonKey SAM = new PersonKey("t1", "sam");
  static final PersonKey TOM = new PersonKey("t1", "tom");
  static final PersonKey JO = new PersonKey("t1", "jo");

  final MongoTemplate mongo = TestStore.mongo();
  final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  final Leases leases = new Leases(mongo, System::nanoTime, LeasePace.USUAL);
  final Outbox outbox = new KeptOutbox(mongo, leases, clock);
  final EscalatedQuestions questions =
      new EscalatedQuestions(mongo, new WorkingDays(day -> false), clock);
  final AnswerLetters letters = new AnswerLetters(questions, outbox);

  EscalatedQuestion asked(PersonKey who) {
    return questions.pass("key " + who, "may grandparents be told", who);
  }

  EscalatedQuestion now(String ref) {
    return questions.find(ref).orElseThrow();
  }

  int offer(String ref) {
    return letters.offer(now(ref), clock.instant());
  }

  /** Sends everything that is due; what each letter says about a correction, by person. */
  List<String> send(Receipt receipt) {
    leases.beat();
    List<Claim> claims = outbox.claim(20);
    for (Claim claim : claims) {
      assertThat(outbox.sending(claim)).isTrue();
      outbox.settle(claim, receipt);
    }
    return claims.stream()
        .map(claim -> claim.delivery().message())
        .map(
            it ->
                it.recipient().objectId()
                    + ": "
                    + it.values().get("answer")
                    + (it.values().containsKey("corrects") ? " (corrected)" : ""))
        .sorted()
        .toList();
  }

  List<String> send() {
    return send(new Receipt.Delivered("a"));
  }
}
