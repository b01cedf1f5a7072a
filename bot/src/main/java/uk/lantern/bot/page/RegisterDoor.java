package uk.lantern.bot.page;

import java.time.ZonedDateTime;
import java.util.Optional;
import uk.lantern.scheduler.people.Person;

/**
 * Decides whom a link to the register or to an agenda lets in: its signature and time, then the
 * person's roles as they are now.
 */
final class RegisterDoor {

  /** It is no single thing that could have a version. */
  private static final int ANY_VERSION = 0;

  private final PageGate gate;
  private final PageDoor.Readers readers;

  RegisterDoor(PageGate gate, PageDoor.Readers readers) {
    this.gate = gate;
    this.readers = readers;
  }

  /**
   * Somebody who is let in.
   *
   * @param of what the link names
   */
  record Visit(Person reader, String of, ZonedDateTime at) {

    @Override
    public String toString() {
      return "Visit[" + at + "]";
    }
  }

  /**
   * Opens a link.
   *
   * @param kind of the address it came by; a link of another kind opens nothing
   * @return empty for what is forbidden, expired or was never signed: nobody is told which
   * @throws org.springframework.dao.DataAccessException while the store is away
   */
  Optional<Visit> open(PageKind kind, String word) {
    return gate.open(
            kind,
            word,
            (link, now) -> {
              Optional<Visit> visit = look(link, now);
              return new PageGate.Look<>(visit, visit.isPresent() ? ANY_VERSION : null);
            })
        .flatMap(visit -> visit);
  }

  private Optional<Visit> look(PageLink link, ZonedDateTime now) {
    return readers
        .listed(link)
        .filter(it -> PagePolicy.holds(link, PagePolicy.ANYTHING_ELSE, now.toInstant()))
        .filter(it -> RegisterPolicy.mayOpen(link.kind(), it.rolesOn(now.toLocalDate())))
        .map(it -> new Visit(it, link.item(), now));
  }
}
