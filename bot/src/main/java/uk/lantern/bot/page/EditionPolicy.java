package uk.lantern.bot.page;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.people.Role;

/** Who may open what of an edition, and for how long (domain.md 3.5, house.md decision 15). */
final class EditionPolicy {

  /** What a link shows. */
  enum Sight {
    SHOWN,
    /** That it was withdrawn, and nothing of what it said. */
    WITHDRAWN,
    CLOSED
  }

  private EditionPolicy() {}

  /** What somebody with these roles is shown. */
  static Sight sight(PageKind kind, DigestEdition edition, Set<Role> roles) {
    return switch (kind) {
      case EDITION, EDITION_TEXT, EDITION_PRINT -> page(edition, roles);
      case EDITION_PREVIEW -> inTeam(roles) ? page(edition, roles) : Sight.CLOSED;
      case NOT_REACHED -> edition.wasSent() && mayListPeople(roles) ? Sight.SHOWN : Sight.CLOSED;
      case ITEM, ORIGINAL, REGISTER, REGISTER_CSV, AGENDA, ROUND, ROUND_CSV -> Sight.CLOSED;
    };
  }

  /**
   * Who was reached concerns single persons: the learning and development officer is shown figures,
   * quality assurance and the business manager may list them.
   */
  private static boolean mayListPeople(Set<Role> roles) {
    return roles.contains(Role.QA_OFFICER) || roles.contains(Role.BUSINESS_MANAGER);
  }

  /** Before it goes out an edition is the team's own; a recalled one is nobody's to read. */
  private static Sight page(DigestEdition edition, Set<Role> roles) {
    if (edition.state() == EditionState.RECALLED) {
      return Sight.WITHDRAWN;
    }
    return edition.wasSent() || inTeam(roles) ? Sight.SHOWN : Sight.CLOSED;
  }

  private static boolean inTeam(Set<Role> roles) {
    return roles.stream().anyMatch(Role::isPartnershipTeam);
  }

  /**
   * How long a link to an edition may open.
   *
   * @param items those of its items that the library still has, as they are now
   */
  static Duration lifetime(PageKind kind, DigestEdition edition, List<LearningItem> items) {
    boolean page =
        switch (kind) {
          case EDITION, EDITION_TEXT, EDITION_PRINT -> true;
          case EDITION_PREVIEW,
              NOT_REACHED,
              ITEM,
              ORIGINAL,
              REGISTER,
              REGISTER_CSV,
              AGENDA,
              ROUND,
              ROUND_CSV ->
              false;
        };
    boolean open =
        edition.wasSent()
            && items.size() == edition.items().size()
            && items.stream().allMatch(i -> i.release().releaseClass() == ReleaseClass.PUBLIC);
    return page && open ? PagePolicy.PUBLIC : PagePolicy.ANYTHING_ELSE;
  }
}
