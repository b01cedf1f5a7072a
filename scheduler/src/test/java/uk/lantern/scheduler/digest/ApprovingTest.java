package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;

class ApprovingTest extends DigestWorld {

  @Test
  void case105TheDrafterCannotApproveNorBeAskedTo() {
    DigestEdition draft = draft();
    assertThat(why(editions.sendForApproval(draft.ref(), LEE, LEE)))
        .isEqualTo(DigestRefusal.SAME_PERSON);
    DigestEdition asked = done(editions.sendForApproval(draft.ref(), LEE, QUINN));
    assertThat(why(editions.approve(draft.ref(), LEE, asked.turn())))
        .isEqualTo(DigestRefusal.SAME_PERSON);
    assertThat(why(editions.sendNow(draft.ref(), LEE))).isEqualTo(DigestRefusal.NOT_NOW);
    assertThat(now(draft).state()).isEqualTo(EditionState.AWAITING_APPROVAL);
  }

  @Test
  void case105WhoeverWroteASentenceOfItCannotApproveEither() {
    DigestEdition draft = draft();
    DigestEdition changed =
        done(
            editions.change(
                draft.ref(),
                QUINN,
                draft.turn(),
                draft.content().withIntro("Two things."),
                draft.audience()));
    assertThat(why(editions.sendForApproval(draft.ref(), LEE, QUINN)))
        .isEqualTo(DigestRefusal.SAME_PERSON);
    DigestEdition asked = done(editions.sendForApproval(changed.ref(), LEE, BO));
    assertThat(why(editions.approve(draft.ref(), QUINN, asked.turn())))
        .isEqualTo(DigestRefusal.SAME_PERSON);
    assertThat(done(editions.approve(draft.ref(), BO, asked.turn())).people().approver())
        .isEqualTo(BO);
  }

  @Test
  void onlySomebodyOfTheTeamCanBeAskedAndApprove() {
    DigestEdition draft = draft();
    assertThat(why(editions.sendForApproval(draft.ref(), LEE, MAYA)))
        .isEqualTo(DigestRefusal.NOT_AN_APPROVER);
    DigestEdition asked = done(editions.sendForApproval(draft.ref(), LEE, QUINN));
    assertThat(why(editions.approve(draft.ref(), MAYA, asked.turn())))
        .isEqualTo(DigestRefusal.NOT_THE_TEAM);
  }

  @Test
  void somebodyElseThanWhoWasAskedMayApprove() {
    DigestEdition asked = done(editions.sendForApproval(draft().ref(), LEE, QUINN));
    assertThat(done(editions.approve(asked.ref(), BO, asked.turn())).state())
        .isEqualTo(EditionState.APPROVED);
  }

  @Test
  void whatIsApprovedIsWhatTheApproverSaw() {
    DigestEdition asked = done(editions.sendForApproval(draft().ref(), LEE, QUINN));
    DigestEdition changed =
        done(
            editions.change(
                asked.ref(),
                LEE,
                asked.turn(),
                asked.content().withIntro("Other words."),
                asked.audience()));
    done(editions.sendForApproval(changed.ref(), LEE, QUINN));
    assertThat(why(editions.approve(asked.ref(), QUINN, asked.turn())))
        .isEqualTo(DigestRefusal.CHANGED_MEANWHILE);
  }

  @Test
  void aChangeAfterApprovalTakesTheApprovalAway() {
    DigestEdition approved = approved();
    DigestEdition changed =
        done(
            editions.change(
                approved.ref(),
                LEE,
                approved.turn(),
                approved.content().withIntro("Other words."),
                approved.audience()));
    assertThat(changed.state()).isEqualTo(EditionState.DRAFT);
    assertThat(changed.people().approver()).isNull();
    assertThat(why(editions.sendNow(approved.ref(), LEE))).isEqualTo(DigestRefusal.NOT_NOW);
  }

  @Test
  void theApproverGivesItBackWithACommentAndItCanBeSentAgain() {
    DigestEdition asked = done(editions.sendForApproval(draft().ref(), LEE, QUINN));
    assertThat(why(editions.returned(asked.ref(), QUINN, " ")))
        .isEqualTo(DigestRefusal.TEXT_MISSING);
    DigestEdition back = done(editions.returned(asked.ref(), QUINN, "Shorter, please."));
    assertThat(back.state()).isEqualTo(EditionState.RETURNED);
    assertThat(back.history().getLast().why()).isEqualTo("Shorter, please.");
    assertThat(done(editions.sendForApproval(asked.ref(), LEE, QUINN)).state())
        .isEqualTo(EditionState.AWAITING_APPROVAL);
  }

  @Test
  void everyStepIsInTheHistoryInOrder() {
    assertThat(sent().history())
        .extracting(EditionStep::kind)
        .containsExactly(
            EditionStep.Kind.DRAFTED,
            EditionStep.Kind.SENT_FOR_APPROVAL,
            EditionStep.Kind.APPROVED,
            EditionStep.Kind.SENDING_BEGAN,
            EditionStep.Kind.SENT);
  }

  @Test
  void anUnknownReferenceIsNotFoundAndSaysNothingElse() {
    assertThat(why(editions.approve("D-0099", QUINN, 1))).isEqualTo(DigestRefusal.NOT_FOUND);
    assertThat(why(editions.stop("nonsense", QUINN))).isEqualTo(DigestRefusal.NOT_FOUND);
    assertThat(editions.in(List.of(EditionState.values()), 5)).isEmpty();
  }
}
