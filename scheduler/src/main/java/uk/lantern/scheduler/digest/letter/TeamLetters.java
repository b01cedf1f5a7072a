package uk.lantern.scheduler.digest.letter;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.letter.TeamLetterPolicy.Holders;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/**
 * Writes to the partnership team, and to the data protection officer, about an edition. A letter
 * holds the edition's reference only; what it says is composed when it goes, and one about what has
 * been decided meanwhile does not go.
 */
public final class TeamLetters {

  /** Until it is composed. */
  public static final String TEMPLATE = "digest-step";

  /** After a working week the planned day has most likely passed. */
  private static final Duration WORTH_SENDING = Duration.ofDays(7);

  /** What still waits for somebody is not older than so many editions. */
  private static final int NEWEST = 50;

  private final EditionsStore store;
  private final People people;
  private final Outbox outbox;

  public TeamLetters(EditionsStore store, People people, Outbox outbox) {
    this.store = store;
    this.people = people;
    this.outbox = outbox;
  }

  /**
   * Offers what every edition owes: what a crash between a step and its letter kept back.
   *
   * @param now in London
   * @return how many letters are new
   */
  public int offerAll(ZonedDateTime now) {
    Holders holders = holders(now.toLocalDate());
    return store.latest(NEWEST).stream().mapToInt(it -> offer(it, holders, now)).sum();
  }

  /** Offers what one edition owes now; safe to repeat at any time. */
  public int offer(DigestEdition edition, ZonedDateTime now) {
    return offer(edition, holders(now.toLocalDate()), now);
  }

  /** The letter that a message is, as long as it is still owed to its recipient. */
  public static Optional<TeamLetter> owed(DigestEdition edition, Message message) {
    PersonKey whom = message.recipient();
    // Whether they still hold the role is the gate's to say.
    return TeamLetterPolicy.owed(edition, new Holders(List.of(whom), List.of(whom))).stream()
        .filter(it -> it.what().equals(message.key().what()))
        .filter(it -> it.about().kind() == message.key().kind() && it.whom().contains(whom))
        .findFirst();
  }

  private int offer(DigestEdition edition, Holders holders, ZonedDateTime now) {
    List<Message> messages =
        TeamLetterPolicy.owed(edition, holders).stream()
            .filter(it -> it.since().plus(WORTH_SENDING).isAfter(now.toInstant()))
            .flatMap(it -> it.whom().stream().map(whom -> message(edition, it, whom)))
            .toList();
    return messages.isEmpty() ? 0 : outbox.offerAll(messages);
  }

  private static Message message(DigestEdition edition, TeamLetter letter, PersonKey whom) {
    LocalDate day = letter.since().atZone(London.ZONE).toLocalDate();
    return new Message(
        new OccurrenceKey(letter.about().kind(), letter.what(), whom, day),
        TEMPLATE,
        Map.of("edition", edition.ref()),
        letter.since().plus(WORTH_SENDING));
  }

  private Holders holders(LocalDate today) {
    return new Holders(
        keys(people.partnershipTeam(today)), keys(people.withRole(Role.DPO_READONLY, today)));
  }

  private static List<PersonKey> keys(List<Person> people) {
    return people.stream().map(Person::key).toList();
  }
}
