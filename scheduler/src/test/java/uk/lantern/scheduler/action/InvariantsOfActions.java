package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.part.SentEvidence;
import uk.lantern.scheduler.action.part.Verification;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** What holds after every step, whoever took it. */
final class InvariantsOfActions {

  private InvariantsOfActions() {}

  static void check(Action before, Action now, Person by, String where) {
    assertThat(now.turn()).as(where).isEqualTo(before.turn() + 1);
    assertThat(now.history()).as(where).hasSize((int) now.turn());
    assertThat(now.history().subList(0, before.history().size()))
        .as("history only grows: %s", where)
        .isEqualTo(before.history());
    assertThat(now.lastEvent().by()).as(where).isEqualTo(by.key());
    assertThat(now.lastEvent().state()).as(where).isEqualTo(now.state());
    assertThat(now.dueOriginal()).as("never changes: %s", where).isEqualTo(before.dueOriginal());
    assertThat(now.standing().hold() != null)
        .as(where)
        .isEqualTo(now.state() == ActionState.ON_HOLD);
    assertThat(now.standing().supersededBy() != null)
        .as(where)
        .isEqualTo(now.state() == ActionState.SUPERSEDED);
    promised(now, where);
    proven(before, now, by, where);
    assertThat(now.people().handover()).as(where).isNotEqualTo(now.holder());
    assertThat(now.progress().snoozes()).as(where).allMatch(it -> it.times() <= 2);
    assertThat(now.progress().snoozes())
        .as("never past the date: %s", where)
        .allMatch(it -> !it.until().isAfter(now.dueCurrent()));
  }

  /** Nothing is under way, checked or closed without two words. */
  private static void promised(Action now, String where) {
    boolean needs =
        switch (now.state()) {
          case AGREED,
              IN_PROGRESS,
              EVIDENCE_SUBMITTED,
              VERIFIED,
              CLOSED,
              RETURNED,
              ON_HOLD,
              REOPENED ->
              true;
          case PROPOSED, DECLINED, SUPERSEDED, CANCELLED -> false;
        };
    if (needs) {
      assertThat(now.standing().agreement().isWhole()).as(where).isTrue();
      assertThat(ActionPolicy.missing(now)).as(where).isEmpty();
    }
    if (now.state() == ActionState.PROPOSED) {
      assertThat(now.standing().agreement().isWhole()).as(where).isFalse();
    }
  }

  /**
   * Whoever does it, or ever sent evidence for it: it may have been given to somebody else since.
   */
  private static List<PersonKey> ofIt(Action action) {
    return Stream.concat(
            action.people().doers().stream(),
            action.proof().evidence().stream().map(SentEvidence::by))
        .toList();
  }

  /** Evidence before verification, verification before closing, three people. */
  private static void proven(Action before, Action now, Person by, String where) {
    if (now.state() == ActionState.EVIDENCE_SUBMITTED) {
      Evidence last = now.proof().evidence().getLast().what();
      assertThat(last.noChildData()).as(where).isTrue();
    }
    Optional<Verification> verified = now.proof().verified();
    if (now.state() == ActionState.VERIFIED || now.state() == ActionState.CLOSED) {
      assertThat(verified).as(where).isPresent();
      assertThat(now.proof().evidence())
          .as(where)
          .anyMatch(it -> it.status() == SentEvidence.Status.ACCEPTED);
    }
    ActionMove move = now.lastEvent().move();
    if (move == ActionMove.VERIFY || move == ActionMove.RETURN) {
      assertThat(ofIt(before)).as(where).doesNotContain(by.key());
      if (by.displayName().equals("report")) {
        assertThat(ofIt(before))
            .as("reports to Sam: %s", where)
            .noneMatch(it -> it.objectId().equals("sam"));
      }
    }
    if (move == ActionMove.CHECK_IMPACT || move == ActionMove.CLOSE) {
      assertThat(verified.orElseThrow().by()).as(where).isNotEqualTo(by.key());
      assertThat(ofIt(before)).as(where).doesNotContain(by.key());
    }
    if (now.state() == ActionState.CLOSED) {
      assertThat(now.proof().closing()).as(where).isNotNull();
      assertThat(now.proof().impactDue()).as("looked at again: %s", where).isNotNull();
    }
  }
}
