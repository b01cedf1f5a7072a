package uk.lantern.scheduler.digest.edition;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Who made an edition and who let it go.
 *
 * @param authors everybody who wrote something of it, the drafter among them
 * @param sentForApprovalTo who was asked; another member of the team may approve as well
 * @param approver null until somebody has approved what it says now
 */
public record EditionPeople(
    PersonKey drafter,
    Set<PersonKey> authors,
    @Nullable PersonKey sentForApprovalTo,
    @Nullable PersonKey approver) {

  public EditionPeople {
    authors = Set.copyOf(authors);
  }

  /** Of something just drafted. */
  public static EditionPeople draftedBy(PersonKey drafter) {
    return new EditionPeople(drafter, Set.of(drafter), null, null);
  }

  /** Whether they wrote something of it, so that somebody else has to approve. */
  public boolean isAuthor(PersonKey person) {
    return drafter.equals(person) || authors.contains(person);
  }

  /** Written on by one more; what was approved before is not approved any more. */
  public EditionPeople changedBy(PersonKey author) {
    Set<PersonKey> all = new HashSet<>(authors);
    all.add(author);
    return new EditionPeople(drafter, all, null, null);
  }

  public EditionPeople askedFor(PersonKey approval) {
    return new EditionPeople(drafter, authors, approval, null);
  }

  public EditionPeople approvedBy(PersonKey person) {
    return new EditionPeople(drafter, authors, sentForApprovalTo, person);
  }
}
