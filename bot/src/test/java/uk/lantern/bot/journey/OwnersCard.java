package uk.lantern.bot.journey;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;

/** A step that an owner of actions takes by a button and by typed words. */
enum OwnersCard {
  AGREE("action-agree", "agree %s", Map.of()),
  AGREE_DATE("action-agree-date", "agree %s by 15 April 2027", Map.of("date", "2027-04-15")),
  NOT_ME("action-not-me", "%s is not me because I moved team", Map.of("reason", "I moved team")),
  UPDATE(
      "action-update", "update %s nearly there", Map.of("text", "nearly there", "feeling", "none")),
  EVIDENCE(
      "action-evidence-send",
      "evidence %s https://files.example.org/guide document yesterday: The guide. No child data",
      Map.of(
          "kind", "document",
          "link", "https://files.example.org/guide",
          "date", "2026-11-20",
          "title", "",
          "summary", "The guide",
          "declared", "true")),
  MORE_TIME(
      "action-more-time-send",
      "more time for %s until 15 April 2027. Two posts vacant. Low risk, the guide is out",
      Map.of(
          "date", "2027-04-15",
          "reason", "Two posts vacant",
          "risk", "Low",
          "mitigation", "The guide is out")),
  WITHDRAW("action-more-time-withdraw", "withdraw my request for %s", Map.of()),
  LATER("action-later-choose", "remind me of %s tomorrow", Map.of("choice", "tomorrow")),
  ACCEPT("action-pass-accept", "accept %s", Map.of()),
  DECLINE("action-pass-decline", "decline %s", Map.of()),
  STUCK("action-stuck", "stuck on %s because nobody answers", Map.of("text", "nobody answers"));

  /** Near enough for a reminder to be put off, on the day the tests play. */
  private static final LocalDate SOON = LocalDate.of(2026, 12, 15);

  private final String verb;
  private final String does;
  private final Map<String, String> inputs;

  OwnersCard(String verb, String does, Map<String, String> inputs) {
    this.verb = verb;
    this.does = does;
    this.inputs = inputs;
  }

  String verb() {
    return verb;
  }

  /** One on which Sam can take the step. */
  Action fresh(Acting acting) {
    return switch (this) {
      case AGREE, AGREE_DATE, NOT_ME ->
          acting.proposed("Sam Lee", "Write the guide", OnActionCards.DUE);
      case ACCEPT, DECLINE -> {
        Action others = acting.started("Mo Ahmed", "Write the guide", OnActionCards.DUE);
        yield acting.takes("Mo Ahmed", others.ref(), new OwnerStep.Pass(acting.key("Sam Lee")));
      }
      case WITHDRAW -> {
        Action begun = acting.started("Sam Lee", "Write the guide", OnActionCards.DUE);
        yield acting.takes(
            "Sam Lee",
            begun.ref(),
            new OwnerStep.AskMoreTime(LocalDate.of(2027, 4, 15), "Posts vacant", "Low", "None"));
      }
      case LATER -> acting.started("Sam Lee", "Write the guide", SOON);
      default -> acting.started("Sam Lee", "Write the guide", OnActionCards.DUE);
    };
  }

  Map<String, String> filled(Action action) {
    return OnActionCards.on(action, inputs);
  }

  /** The button of a card that shows the action as it stands. */
  ObjectNode press(Chat chat, Action action) {
    return chat.activities().cardAction(verb, filled(action));
  }

  String does(Action action) {
    return does.formatted(action.ref());
  }
}
