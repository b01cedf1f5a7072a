package uk.lantern.scheduler.reminder.tell;

import java.util.List;

/** What somebody can do at once about the news; the verbs are the chat's. */
enum NewsButton {
  AGREE("action-agree"),
  AGREE_DATE("action-agree-date"),
  NOT_ME("action-not-me"),
  TALK("action-talk"),
  CONFIRM("action-confirm"),
  REASSIGN("action-reassign"),
  VERIFY("action-verify"),
  RETURN("action-return"),
  UPDATE("action-update"),
  SEND_EVIDENCE("action-evidence"),
  STUCK("action-stuck"),
  APPROVE("extension-approve"),
  REFUSE("extension-refuse"),
  ACCEPT("action-pass-accept"),
  DECLINE("action-pass-decline"),
  IMPACT("impact-check"),
  OPEN("action-open");

  private final String verb;

  NewsButton(String verb) {
    this.verb = verb;
  }

  String verb() {
    return verb;
  }

  NewsLetterWording title() {
    return NewsLetterWording.valueOf("BUTTON_" + name());
  }

  NewsLetterWording say() {
    return NewsLetterWording.valueOf("SAY_" + name());
  }

  /** At most three; {@link #OPEN} stands beside them. */
  static List<NewsButton> of(News news) {
    return switch (news) {
      case PROPOSED -> List.of(AGREE, AGREE_DATE, NOT_ME);
      case TO_CONFIRM -> List.of(CONFIRM);
      case NOT_MINE -> List.of(REASSIGN);
      case EVIDENCE -> List.of(VERIFY, RETURN);
      case RETURNED, TIME_REFUSED -> List.of(UPDATE, SEND_EVIDENCE, STUCK);
      case TIME_ASKED, TIME_ASKED_OF_CHAIR -> List.of(APPROVE, REFUSE);
      case PASS_OFFERED -> List.of(ACCEPT, DECLINE);
      case IMPACT_DUE -> List.of(IMPACT);
      case YOURS_NOW -> List.of(UPDATE, TALK);
      case CONFIRMED,
          VERIFIED,
          TIME_APPROVED,
          PASS_ACCEPTED,
          PASS_DECLINED,
          STUCK,
          ON_HOLD,
          RESUMED,
          SUPERSEDED,
          CANCELLED,
          CLOSED,
          IMPACT_CHECKED,
          REOPENED ->
          List.of();
    };
  }
}
