package uk.lantern.scheduler.round.letter;

/** What somebody can do at once; the verbs are the chat's. */
enum RoundButton {
  START_PULSE("pulse-start"),
  LATER("pulse-later"),
  DECLINE("pulse-decline"),
  START_TRAINING("training-start"),
  WITHOUT_NAME("training-without-name"),
  START_FOLLOW_UP("training-start"),
  NO_FOLLOW_UP("training-no-follow-up"),
  START_MANAGER_VIEW("training-start"),
  START_RECORD("audit-start"),
  START_CASE("audit-start"),
  START_REQUEST("audit-start"),
  CARRY_ON("audit-start"),
  DELEGATE("audit-delegate"),
  CONFLICT("audit-conflict"),
  NO_LIST("audit-no-list"),
  ASK_THE_TEAM("ask-the-team"),
  WHY("why-asked"),
  MY_AUDITS("audit"),
  OPEN("round-open");

  private final String verb;

  RoundButton(String verb) {
    this.verb = verb;
  }

  String verb() {
    return verb;
  }

  RoundLetterWording title() {
    return RoundLetterWording.valueOf("BUTTON_" + name());
  }

  RoundLetterWording say() {
    return RoundLetterWording.valueOf("SAY_" + name());
  }
}
