package uk.lantern.scheduler.round.response;

import static uk.lantern.scheduler.round.response.ResponseRefusal.ALREADY_THEIRS;
import static uk.lantern.scheduler.round.response.ResponseRefusal.ANSWER_AMISS;
import static uk.lantern.scheduler.round.response.ResponseRefusal.IDENTIFIES;
import static uk.lantern.scheduler.round.response.ResponseRefusal.INCOMPLETE;
import static uk.lantern.scheduler.round.response.ResponseRefusal.INVOLVED;
import static uk.lantern.scheduler.round.response.ResponseRefusal.NOT_ASKED;
import static uk.lantern.scheduler.round.response.ResponseRefusal.NO_SUCH_PERSON;
import static uk.lantern.scheduler.round.response.ResponseRefusal.OTHER_AGENCY;
import static uk.lantern.scheduler.round.response.ResponseRefusal.TEXT_MISSING;
import static uk.lantern.scheduler.round.response.ResponseRefusal.TEXT_TOO_LONG;

import java.util.Optional;
import uk.lantern.scheduler.people.Person;

/** What must be there before a step is taken. */
final class ContentPolicy {

  private ContentPolicy() {}

  static Optional<ResponseOutcome.Refused> refusal(
      Response response, ResponseStep step, Doing doing) {
    if (step instanceof ResponseStep.Give give) {
      return given(response, give, doing);
    }
    if (doing.identifies()) {
      return Optional.of(ResponseOutcome.Refused.because(IDENTIFIES, response));
    }
    return code(response, step, doing).map(it -> ResponseOutcome.Refused.because(it, response));
  }

  private static Optional<ResponseRefusal> code(Response response, ResponseStep step, Doing doing) {
    return switch (step) {
      case ResponseStep.Submit it -> missing(response, doing);
      case ResponseStep.SendBack it -> comment(it.comment());
      case ResponseStep.Delegate it -> delegated(response, doing);
      case ResponseStep.Start it -> Optional.empty();
      case ResponseStep.Declare it -> Optional.empty();
      case ResponseStep.Act it -> Optional.empty();
      case ResponseStep.Give it -> Optional.empty();
    };
  }

  private static Optional<ResponseOutcome.Refused> given(
      Response response, ResponseStep.Give give, Doing doing) {
    if (!doing.inquiry().asks(response.answers(), give.answers())) {
      return Optional.of(ResponseOutcome.Refused.because(NOT_ASKED, response));
    }
    return doing.amiss().isEmpty()
        ? Optional.empty()
        : Optional.of(new ResponseOutcome.Refused(ANSWER_AMISS, doing.amiss(), response));
  }

  /** What has to be there before it is sent: an audit says whether the auditor had to act. */
  private static Optional<ResponseRefusal> missing(Response response, Doing doing) {
    boolean open = !doing.inquiry().missing(response.answers()).isEmpty();
    return open || (doing.when().isAudit() && response.acted() == null)
        ? Optional.of(INCOMPLETE)
        : Optional.empty();
  }

  private static Optional<ResponseRefusal> delegated(Response response, Doing doing) {
    Person to = doing.named();
    if (to == null || to.hasLeftOn(doing.today())) {
      return Optional.of(NO_SUCH_PERSON);
    }
    if (!to.agency().equals(response.key().agency())) {
      return Optional.of(OTHER_AGENCY);
    }
    if (response.isAuditor(to.key())) {
      return Optional.of(ALREADY_THEIRS);
    }
    // Whoever said so by mistake is given it again by the officer, whom they tell.
    return response.isInvolved(to.key()) && !doing.isOfficer()
        ? Optional.of(INVOLVED)
        : Optional.empty();
  }

  private static Optional<ResponseRefusal> comment(String text) {
    if (text.isBlank()) {
      return Optional.of(TEXT_MISSING);
    }
    return text.length() > ResponseStep.SendBack.LONGEST
        ? Optional.of(TEXT_TOO_LONG)
        : Optional.empty();
  }
}
