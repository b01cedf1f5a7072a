package uk.lantern.scheduler.round.response;

import static uk.lantern.scheduler.round.response.ResponseRefusal.DECLARE_FIRST;
import static uk.lantern.scheduler.round.response.ResponseRefusal.INVOLVED;
import static uk.lantern.scheduler.round.response.ResponseRefusal.NOT_NOW;
import static uk.lantern.scheduler.round.response.ResponseRefusal.NOT_THE_OFFICER;
import static uk.lantern.scheduler.round.response.ResponseRefusal.SOMEBODY_ELSE;

import java.util.Optional;

/**
 * Who may take which step from where (domain.md 2.4, dialogues S5 and S6).
 *
 * <p>A state is never named by the code that takes a step: a response gets its next state from a
 * {@link Permit}, and only this policy makes one.
 */
final class ResponsePolicy {

  /** Whether a step may be taken. */
  sealed interface Decision permits Permit, No {}

  /** It may not. */
  record No(ResponseOutcome.Refused why) implements Decision {}

  /** It may, and this is where it leads. */
  static final class Permit implements Decision {
    private final Response from;
    private final ResponseStep step;
    private final ResponseState to;

    private Permit(Response from, ResponseStep step, ResponseState to) {
      this.from = from;
      this.step = step;
      this.to = to;
    }

    Response from() {
      return from;
    }

    ResponseStep step() {
      return step;
    }

    ResponseState to() {
      return to;
    }
  }

  private ResponsePolicy() {}

  /** Right first, then time, then place, then what must be there. */
  static Decision decide(Response response, ResponseStep step, Doing doing) {
    return right(response, step, doing)
        .or(() -> doing.when().shut())
        .or(() -> place(response, step, doing))
        .map(code -> ResponseOutcome.Refused.because(code, response))
        .or(() -> ContentPolicy.refusal(response, step, doing))
        .<Decision>map(No::new)
        .orElseGet(() -> new Permit(response, step, to(response, step, doing)));
  }

  private static Optional<ResponseRefusal> right(
      Response response, ResponseStep step, Doing doing) {
    boolean auditor = response.isAuditor(doing.by());
    boolean free = response.auditor() == null && doing.asked();
    return switch (step.move()) {
      case SEND_BACK -> unless(doing.isOfficer(), NOT_THE_OFFICER);
      case DELEGATE ->
          unless(
              auditor || free || doing.isOfficer() || doing.sight().leads(response.key().agency()),
              SOMEBODY_ELSE);
      default -> unless(auditor || free, SOMEBODY_ELSE);
    };
  }

  private static Optional<ResponseRefusal> place(
      Response response, ResponseStep step, Doing doing) {
    boolean multi = doing.when().isMultiAgency();
    ResponseState state = response.state();
    return switch (step.move()) {
      case START ->
          multi ? Optional.of(DECLARE_FIRST) : unless(state == ResponseState.NOT_STARTED, NOT_NOW);
      case DECLARE_INVOLVED -> unless(multi, NOT_NOW);
      case DECLARE_FREE -> declaring(response, doing);
      case SEND_BACK -> unless(state == ResponseState.SUBMITTED, NOT_NOW);
      case DELEGATE -> Optional.empty();
      default -> answering(response, doing);
    };
  }

  private static Optional<ResponseRefusal> declaring(Response response, Doing doing) {
    if (response.isInvolved(doing.by())) {
      return Optional.of(INVOLVED);
    }
    return unless(doing.when().isMultiAgency() && !response.isFree(doing.by()), NOT_NOW);
  }

  private static Optional<ResponseRefusal> answering(Response response, Doing doing) {
    boolean multi = doing.when().isMultiAgency();
    if (response.state() == ResponseState.CONFLICT && response.isInvolved(doing.by())) {
      return Optional.of(INVOLVED);
    }
    if (multi && !response.isFree(doing.by())) {
      return Optional.of(DECLARE_FIRST);
    }
    return unless(response.state().isAnswerable() && response.isAuditor(doing.by()), NOT_NOW);
  }

  private static ResponseState to(Response response, ResponseStep step, Doing doing) {
    ResponseState state = response.state();
    return switch (step) {
      case ResponseStep.Start it -> ResponseState.IN_PROGRESS;
      case ResponseStep.Declare it -> declared(state, it.involved());
      case ResponseStep.Submit it -> ResponseState.SUBMITTED;
      case ResponseStep.SendBack it -> ResponseState.RETURNED;
      case ResponseStep.Delegate it ->
          state == ResponseState.CONFLICT ? ResponseState.NOT_STARTED : state;
      case ResponseStep.Give it -> edited(response, it, doing);
      case ResponseStep.Act it -> state;
    };
  }

  private static ResponseState declared(ResponseState state, boolean involved) {
    if (involved) {
      return ResponseState.CONFLICT;
    }
    return state.isAnswerable() ? state : ResponseState.IN_PROGRESS;
  }

  /** What was sent stays sent, unless another answer opens a question that has none yet. */
  private static ResponseState edited(Response response, ResponseStep.Give given, Doing doing) {
    boolean whole = doing.inquiry().missing(response.answers().with(given.answers())).isEmpty();
    return whole || response.state() != ResponseState.SUBMITTED
        ? response.state()
        : ResponseState.IN_PROGRESS;
  }

  private static Optional<ResponseRefusal> unless(boolean fine, ResponseRefusal otherwise) {
    return fine ? Optional.empty() : Optional.of(otherwise);
  }
}
