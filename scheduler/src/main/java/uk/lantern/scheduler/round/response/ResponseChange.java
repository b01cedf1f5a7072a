package uk.lantern.scheduler.round.response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.scheduler.people.PersonKey;

/** What a permitted step makes of a response. */
final class ResponseChange {

  private final Response from;
  private final PersonKey by;
  private @Nullable PersonKey auditor;
  private List<Declared> declared;
  private List<Answer> given;
  private @Nullable Boolean acted;
  private Sending sending;

  private ResponseChange(Response from, PersonKey by) {
    this.from = from;
    this.by = by;
    this.auditor = from.auditor();
    this.declared = from.declared();
    this.given = from.given();
    this.acted = from.acted();
    this.sending = from.sending();
  }

  static Response of(ResponsePolicy.Permit permit, Doing doing, Instant at) {
    ResponseChange change = new ResponseChange(permit.from(), doing.by());
    change.apply(permit.step(), doing.inquiry());
    return change.done(permit, at);
  }

  private void apply(ResponseStep step, Inquiry inquiry) {
    switch (step) {
      case ResponseStep.Start it -> auditor = by;
      case ResponseStep.Declare it -> declare(it.involved());
      case ResponseStep.Give it -> given = inquiry.relevant(from.answers().with(it.answers()));
      case ResponseStep.Act it -> acted = it.acted();
      case ResponseStep.Submit it -> sending = new Sending(sending.drafts() + 1, "");
      case ResponseStep.SendBack it -> sending = new Sending(sending.drafts(), it.comment());
      case ResponseStep.Delegate it -> delegate(it.to());
    }
  }

  /** What somebody who was involved wrote does not stand. */
  private void declare(boolean involved) {
    without(by).add(new Declared(by, involved));
    auditor = involved ? null : by;
    if (involved) {
      given = List.of();
      acted = null;
    }
  }

  private void delegate(PersonKey to) {
    auditor = to;
    if (from.isInvolved(to)) {
      without(to);
    }
  }

  private List<Declared> without(PersonKey person) {
    List<Declared> others = new ArrayList<>(declared);
    others.removeIf(it -> it.by().equals(person));
    declared = others;
    return others;
  }

  private Response done(ResponsePolicy.Permit permit, Instant at) {
    ResponseStep step = permit.step();
    List<ResponseEvent> history = new ArrayList<>(from.history());
    history.add(new ResponseEvent(step.move().code(), by, at, step.about(), StepMark.of(step)));
    return new Response(
        from.key(),
        from.turn() + 1,
        permit.to(),
        auditor,
        declared,
        given,
        acted,
        sending,
        history);
  }
}
