package uk.lantern.bot.audit;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseOutcome;
import uk.lantern.scheduler.round.response.ResponseRefusal;
import uk.lantern.scheduler.round.response.ResponseStep;

/** What is noted of a turn: the step in the audit trail, and what is spoken of now. */
@Component
class AuditRecord {

  private final AuditTrail trail;
  private final AuditTalks talks;
  private final People people;
  private final AuditCards cards;

  AuditRecord(AuditTrail trail, AuditTalks talks, People people, AuditCards cards) {
    this.trail = trail;
    this.talks = talks;
    this.people = people;
    this.cards = cards;
  }

  /** Which piece and which step; never an answer. */
  void taken(Heard heard, ResponseStep step, ResponseOutcome.Done done) {
    if (!done.isRepeat()) {
      trail.record(
          AuditEvent.of(AuditKind.RESPONSE, heard.by())
              .fact("response", done.now().key().name())
              .fact("step", step.move().code()));
    }
  }

  void spokenOf(Heard heard, String asked) {
    talks.ask(heard.turn(), heard.response().key(), asked);
  }

  /** In words; of a colleague's audit with the colleague's name. */
  String why(Response now, ResponseRefusal code) {
    String why = cards.say(code);
    return code == ResponseRefusal.SOMEBODY_ELSE
        ? cards.say(AuditWording.AUDITED_BY, Map.of("name", name(now))) + " " + why
        : why;
  }

  private String name(Response response) {
    PersonKey auditor = response.auditor();
    return auditor == null
        ? cards.say(AuditWording.SOMEBODY)
        : people
            .find(auditor)
            .map(Person::displayName)
            .orElseGet(() -> cards.say(AuditWording.SOMEBODY));
  }
}
