package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.digest.letter.TeamLetter;
import uk.lantern.scheduler.digest.letter.TeamLetters;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** Whom the team's letters about an edition reach, and that each goes once. */
class TeamLettersTest extends DigestWorld {

  private static final PersonKey DATA_PROTECTION = new PersonKey("t1", "dpo");
  private static final Amendment SLIP = Amendment.ofText(1, "Talk first.", "Talk first.", "a slip");

  private final TeamLetters team = context.getBean(TeamLetters.class);

  @Test
  void theOneWhoWasAskedIsWrittenToOnceHoweverOftenItIsLookedAt() {
    DigestEdition asked = done(editions.sendForApproval(draft().ref(), LEE, QUINN));
    assertThat(offered()).isEqualTo(1);
    assertThat(offered()).isZero();
    Message letter = waiting(MessageKind.DIGEST_APPROVAL).getFirst();
    assertThat(letter.recipient()).isEqualTo(QUINN);
    assertThat(letter.values()).as("no words").isEqualTo(Map.of("edition", asked.ref()));
    assertThat(about(letter)).isEqualTo(TeamLetter.About.APPROVAL);
    done(editions.approve(asked.ref(), QUINN, asked.turn()));
    assertThat(about(letter)).as("decided since").isNull();
  }

  @Test
  void aCrashBetweenTheStepAndItsLetterCostsAnHourAtMost() {
    // The step is stored; whoever took it died before the letter was offered.
    DigestEdition asked = done(editions.sendForApproval(draft().ref(), LEE, QUINN));
    assertThat(waiting(MessageKind.DIGEST_APPROVAL)).isEmpty();
    clock.forward(Duration.ofHours(1));
    assertThat(offered()).as("by the sweep, which runs every hour").isEqualTo(1);
    assertThat(recipients(MessageKind.DIGEST_APPROVAL)).containsExactly(QUINN);
    assertThat(now(asked).turn()).as("and the step is not taken twice").isEqualTo(asked.turn());
  }

  @Test
  void askedASecondTimeTheyAreWrittenToASecondTimeAndAfterAWeekNotAnyMore() {
    String ref = draft().ref();
    done(editions.sendForApproval(ref, LEE, QUINN));
    offered();
    done(editions.returned(ref, QUINN, "Name the audit."));
    done(editions.sendForApproval(ref, LEE, QUINN));
    assertThat(offered()).isEqualTo(1);
    done(editions.returned(ref, QUINN, "Name it, please."));
    done(editions.sendForApproval(ref, LEE, BO));
    clock.forward(Duration.ofDays(7));
    assertThat(offered()).isZero();
  }

  @Test
  void anEditionThatTheClockGaveBackIsToldToWhoeverDraftedAndApprovedIt() {
    DigestEdition planned =
        done(editions.schedule(approved().ref(), LEE, LocalDateTime.parse("2026-12-08T10:00")));
    library.put(Items.item("LI-2", 1, Items.release(PublicationStatus.WITHDRAWN)));
    clock.set("2026-12-08T10:00");
    assertThat(sweep()).as("letters of the edition").isZero();
    assertThat(recipients(MessageKind.DIGEST_APPROVAL)).containsExactlyInAnyOrder(LEE, QUINN);
    Message letter = waiting(MessageKind.DIGEST_APPROVAL).getFirst();
    assertThat(about(letter)).isEqualTo(TeamLetter.About.RETURNED);
    assertThat(offered()).as("told already").isZero();
    done(editions.choose(planned.ref(), BO, now(planned).turn(), List.of("LI-1")));
    assertThat(about(letter)).as("somebody is at it").isNull();
  }

  @Test
  void whatAColleagueReturnedIsToldToWhoeverDraftedIt() {
    String ref = draft().ref();
    done(editions.sendForApproval(ref, LEE, QUINN));
    done(editions.returned(ref, QUINN, "Name the audit."));
    offered();
    assertThat(recipients(MessageKind.DIGEST_APPROVAL)).containsExactly(LEE);
  }

  @Test
  void aCorrectionWaitsForAllOthersAndANoIsToldToWhoeverAskedUnlessTheySaidItThemselves() {
    DigestEdition sent = sent();
    done(editions.correct(sent.ref(), LEE, SLIP));
    offered();
    assertThat(recipients(MessageKind.DIGEST_APPROVAL)).containsExactlyInAnyOrder(QUINN, BO);
    done(editions.declineCorrection(sent.ref(), BO, 1, "The date is right."));
    assertThat(offered()).isEqualTo(1);
    assertThat(recipients(MessageKind.DIGEST_APPROVAL)).contains(LEE);
    done(editions.correct(sent.ref(), LEE, SLIP));
    done(editions.declineCorrection(sent.ref(), LEE, 2, "The date is right."));
    assertThat(offered()).isZero();
  }

  @Test
  void aRecallThatCannotWaitIsToldToTheDataProtectionOfficerWithoutAWordOfIt() {
    protects(LocalDate.of(2027, 1, 31));
    DigestEdition sent = sent();
    done(editions.recall(sent.ref(), LEE, RecallType.FACTUAL, "The figures are old."));
    offered();
    assertThat(waiting(MessageKind.DIGEST_RECALLED)).as("nobody was harmed").isEmpty();
    done(editions.declineRecall(sent.ref(), QUINN, "The figures are right."));
    done(editions.recall(sent.ref(), LEE, RecallType.IDENTIFYING, "Somebody is named."));
    offered();
    assertThat(recipients(MessageKind.DIGEST_RECALLED)).containsExactly(DATA_PROTECTION);
    Message letter = waiting(MessageKind.DIGEST_RECALLED).getFirst();
    assertThat(letter.values()).isEqualTo(Map.of("edition", sent.ref()));
    assertThat(about(letter)).isEqualTo(TeamLetter.About.DATA_PROTECTION);
    done(editions.approveRecall(sent.ref(), QUINN));
    assertThat(about(letter)).as("also when the second person agreed").isNotNull();
  }

  @Test
  void whoeverLookedAfterDataProtectionUntilYesterdayIsNotTold() {
    protects(LocalDate.of(2026, 11, 30));
    done(editions.recall(sent().ref(), LEE, RecallType.WRONG_AUDIENCE, "It went to schools."));
    offered();
    assertThat(waiting(MessageKind.DIGEST_RECALLED)).isEmpty();
  }

  private void protects(LocalDate until) {
    RoleGrant grant = new RoleGrant(Role.DPO_READONLY, LocalDate.of(2026, 1, 1), until);
    keep(new Person(DATA_PROTECTION, "D", "a1", "", "other", List.of(grant), false, null));
  }

  private int offered() {
    return team.offerAll(London.now(clock));
  }

  private List<Message> waiting(MessageKind kind) {
    return of(kind, outbox.waiting(50).stream().map(Delivery::message).toList());
  }

  private List<PersonKey> recipients(MessageKind kind) {
    return waiting(kind).stream().map(Message::recipient).toList();
  }

  /** What the letter would say were it sent now; null when it would not go. */
  private TeamLetter.About about(Message letter) {
    DigestEdition edition = editions.find(letter.values().get("edition").toString()).orElseThrow();
    return TeamLetters.owed(edition, letter).map(TeamLetter::about).orElse(null);
  }
}
