package uk.lantern.scheduler.gate;

import java.util.Set;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Role;

/**
 * For whom a kind of message is. A new kind does not compile until somebody has said it here, and
 * that is both what the gate checks and what the dry run of an import shows.
 */
enum Audience {
  /** Whoever the message was made for, whatever their role. */
  THE_PERSON,
  /** The partnership team, while they are that. */
  PARTNERSHIP_TEAM,
  /** Whoever looks after data protection, for as long as the grant says. */
  DATA_PROTECTION;

  static Audience of(MessageKind kind) {
    return switch (kind) {
      case WAITING_QUESTIONS, DIGEST_APPROVAL -> PARTNERSHIP_TEAM;
      case DIGEST_RECALLED -> DATA_PROTECTION;
      case QUESTION_ANSWERED,
          SAVED_CHANGED,
          DIGEST,
          DIGEST_UPDATE,
          DIGEST_NOTE,
          ACTION_BUNDLE,
          ACTION_TODAY,
          ACTION_OVERDUE,
          ACTION_SENT_ON,
          ACTION_NEWS,
          PLAN_REVIEW,
          PULSE_ASKED,
          PULSE_REMINDED,
          ROUND_ASKED,
          ROUND_REMINDED,
          ROUND_TOLD,
          ROUND_NEWS ->
          THE_PERSON;
    };
  }

  /** Whether somebody with these roles belongs to it. */
  boolean holds(Set<Role> roles) {
    return switch (this) {
      case THE_PERSON -> true;
      case PARTNERSHIP_TEAM -> roles.stream().anyMatch(Role::isPartnershipTeam);
      case DATA_PROTECTION -> roles.contains(Role.DPO_READONLY);
    };
  }
}
