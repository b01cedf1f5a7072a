package uk.lantern.bot.digests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Tells the second person that an edition, a correction or a recall waits for them. One who was
 * chosen is told alone; of a correction or recall everybody who may say the second word is, for it
 * should not wait for one who is away.
 */
@Component
class ApprovalLetters {

  /** After a working week the planned day has most likely passed. */
  private static final Duration WORTH_SENDING = Duration.ofDays(7);

  /** What still waits for somebody is not older than so many editions. */
  private static final int NEWEST = 50;

  private static final Logger LOG = LoggerFactory.getLogger(ApprovalLetters.class);

  private final Editions editions;
  private final ApprovalCards approvals;
  private final Outbox outbox;
  private final People people;
  private final Clock clock;

  ApprovalLetters(
      Editions editions, ApprovalCards approvals, Outbox outbox, People people, Clock clock) {
    this.editions = editions;
    this.approvals = approvals;
    this.outbox = outbox;
    this.people = people;
    this.clock = clock;
  }

  /** A crash between a step and its letter: the letter goes when somebody starts again. */
  @EventListener(ApplicationStartedEvent.class)
  void afterStart() {
    try {
      editions.latest(NEWEST).forEach(edition -> offer(edition, London.now(clock)));
    } catch (DataAccessException away) {
      LOG.warn("Letters about approvals wait for the next start: the store is away.");
    }
  }

  /** What waits and since when; the name is part of the letter's key. */
  private record Waiting(String what, Instant since, List<PersonKey> whom) {}

  /** Offers the letters about what waits now; safe to repeat at any time. */
  void offer(DigestEdition edition, ZonedDateTime now) {
    Waiting waiting = waiting(edition, now.toLocalDate());
    if (waiting == null) {
      return;
    }
    LocalDate day = waiting.since().atZone(London.ZONE).toLocalDate();
    Map<String, Object> values = approvals.values(edition);
    outbox.offerAll(
        waiting.whom().stream()
            .map(
                person ->
                    new Message(
                        new OccurrenceKey(MessageKind.DIGEST_APPROVAL, waiting.what(), person, day),
                        ApprovalCards.TEMPLATE,
                        values,
                        waiting.since().plus(WORTH_SENDING)))
            .filter(letter -> letter.expires().isAfter(now.toInstant()))
            .toList());
  }

  private @Nullable Waiting waiting(DigestEdition edition, LocalDate today) {
    Recall recall = edition.recall();
    if (recall != null && recall.isOpen()) {
      String what = edition.ref() + "@recall" + asked(edition, EditionStep.Kind.RECALL_ASKED);
      return new Waiting(what, recall.at(), others(recall.by(), today));
    }
    Correction correction = edition.openCorrection();
    if (correction != null) {
      String what = edition.ref() + "@correction" + correction.no();
      return new Waiting(what, correction.at(), others(correction.by(), today));
    }
    PersonKey to = edition.people().sentForApprovalTo();
    if (edition.state() != EditionState.AWAITING_APPROVAL || to == null) {
      return null;
    }
    EditionStep.Kind kind = EditionStep.Kind.SENT_FOR_APPROVAL;
    Instant since =
        edition.history().stream()
            .filter(step -> step.kind() == kind)
            .reduce((one, next) -> next)
            .map(EditionStep::at)
            .orElse(Instant.EPOCH);
    return new Waiting(edition.ref() + "@approval" + asked(edition, kind), since, List.of(to));
  }

  private static long asked(DigestEdition edition, EditionStep.Kind kind) {
    return edition.history().stream().filter(step -> step.kind() == kind).count();
  }

  private List<PersonKey> others(PersonKey by, LocalDate today) {
    return people.partnershipTeam(today).stream()
        .map(Person::key)
        .filter(key -> !key.equals(by))
        .toList();
  }
}
