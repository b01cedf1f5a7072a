package uk.lantern.scheduler.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** What somebody is to an action, so that they may take a step. */
enum Doer {
  OWNER,
  DELEGATE,
  /** Asked to take it over. */
  ASKED,
  /** Named to check it. */
  VERIFIER,
  /** Safeguarding lead of the agency that answers for it. */
  AGENCY_LEAD,
  /** Chair of the group that owns its plan. */
  GROUP_CHAIR,
  QA_OFFICER,
  BUSINESS_MANAGER,
  /** Nobody: what the clock does for a leaver. */
  CLOCK;

  boolean is(Acting acting, Action action) {
    return acting.isHere()
        && switch (this) {
          case OWNER, DELEGATE, ASKED, VERIFIER -> people(action).contains(acting.key());
          case AGENCY_LEAD -> acting.leads(action.agency());
          case GROUP_CHAIR -> acting.chairs(action.origin().group());
          case QA_OFFICER -> acting.has(Role.QA_OFFICER);
          case BUSINESS_MANAGER -> acting.has(Role.BUSINESS_MANAGER);
          case CLOCK -> acting.isClock();
        };
  }

  /** Those persons of an action that this names; none for a role. */
  List<PersonKey> people(Action action) {
    return switch (this) {
      case OWNER -> List.of(action.owner());
      case DELEGATE -> Stream.ofNullable(action.delegate()).toList();
      case ASKED -> Stream.ofNullable(action.people().handover()).toList();
      case VERIFIER -> Stream.ofNullable(action.people().verifier()).toList();
      case AGENCY_LEAD, GROUP_CHAIR, QA_OFFICER, BUSINESS_MANAGER, CLOCK -> List.of();
    };
  }

  Optional<Role> role() {
    return switch (this) {
      case AGENCY_LEAD -> Optional.of(Role.AGENCY_SAFEGUARDING_LEAD);
      case GROUP_CHAIR -> Optional.of(Role.GROUP_CHAIR);
      case QA_OFFICER -> Optional.of(Role.QA_OFFICER);
      case BUSINESS_MANAGER -> Optional.of(Role.BUSINESS_MANAGER);
      case OWNER, DELEGATE, ASKED, VERIFIER, CLOCK -> Optional.empty();
    };
  }
}
