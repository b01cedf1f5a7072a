package uk.lantern.scheduler.action.part;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Who has to do with an action.
 *
 * @param owner who promised it
 * @param delegate who took it over and accepted; null while the owner does it
 * @param handover who was asked to take it over and has not answered; null when nobody was
 * @param agency code of the agency that answers for it
 * @param verifier who is named to check it; null when any quality assurance officer may
 * @param proposedBy who wrote it
 */
public record ActionPeople(
    PersonKey owner,
    @Nullable PersonKey delegate,
    @Nullable PersonKey handover,
    String agency,
    @Nullable PersonKey verifier,
    PersonKey proposedBy) {

  /** Who does it now: the delegate who accepted, otherwise the owner. */
  public PersonKey holder() {
    return delegate == null ? owner : delegate;
  }

  /** Owner or delegate: those who say that it is done, and so never check it. */
  public boolean isDoer(PersonKey person) {
    return person.equals(owner) || person.equals(delegate);
  }

  /** Owner and delegate. */
  public List<PersonKey> doers() {
    return Stream.of(owner, delegate).flatMap(Stream::ofNullable).distinct().toList();
  }

  /** Everybody by name who has to do with it now. */
  public List<PersonKey> everybody() {
    return Stream.of(owner, delegate, handover, verifier)
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  /** Somebody named to check it. */
  public ActionPeople checkedBy(PersonKey other) {
    return new ActionPeople(owner, delegate, handover, agency, other, proposedBy);
  }

  /** Asked to take it over; null for nobody. */
  public ActionPeople asks(@Nullable PersonKey other) {
    return new ActionPeople(owner, delegate, other, agency, verifier, proposedBy);
  }

  /**
   * Whoever was asked has accepted; an owner who takes it back has no delegate any more, and nobody
   * checks what they do themselves.
   */
  public ActionPeople accepted() {
    PersonKey taken = owner.equals(handover) ? null : handover;
    PersonKey checks = verifier == null || verifier.equals(handover) ? null : verifier;
    return new ActionPeople(owner, taken, null, agency, checks, proposedBy);
  }

  /** Somebody else's from now on. */
  public ActionPeople ownedBy(PersonKey other, String agencyOfOther) {
    PersonKey checks = other.equals(verifier) ? null : verifier;
    return new ActionPeople(other, null, null, agencyOfOther, checks, proposedBy);
  }
}
