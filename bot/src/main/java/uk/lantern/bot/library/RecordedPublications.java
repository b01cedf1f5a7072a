package uk.lantern.bot.library;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.content.learning.Publications;
import uk.lantern.content.learning.Publishing;
import uk.lantern.scheduler.people.Person;

/** The steps of publication as chat and command line take them: each goes into the audit trail. */
@Component
public class RecordedPublications {

  private final Publications publications;
  private final AuditTrail trail;

  RecordedPublications(Publications publications, AuditTrail trail) {
    this.publications = publications;
    this.trail = trail;
  }

  /** As {@link Publications#move}, for a person with the roles they hold that day. */
  public Publishing move(Publications.Wish wish, Person person) {
    Publishing outcome = publications.move(wish, Team.editor(person, wish.at().toLocalDate()));
    return recorded(outcome, person, wish.id(), wish.step().name());
  }

  /** As {@link Publications#confirmAnonymised}. */
  public Publishing confirmAnonymised(String id, Person person, ZonedDateTime at) {
    Publishing outcome =
        publications.confirmAnonymised(id, Team.editor(person, at.toLocalDate()), at);
    return recorded(outcome, person, id, "ANONYMISED");
  }

  private Publishing recorded(Publishing outcome, Person person, String item, String step) {
    if (PublishingWords.done(outcome)) {
      trail.record(
          AuditEvent.of(AuditKind.PUBLICATION, person.key())
              .fact("item", item)
              .fact("step", step.toLowerCase(Locale.ROOT)));
    }
    return outcome;
  }
}
