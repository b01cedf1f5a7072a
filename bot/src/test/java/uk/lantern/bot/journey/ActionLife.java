package uk.lantern.bot.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.action.ActionStep;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.OfficerStep;

/**
 * The presses that take one action from its proposal to its evidence, each as its card carries it:
 * press {@code n} is of the card that shows turn {@code n}. What the officer does between goes
 * through the door.
 */
final class ActionLife {

  static final LocalDate DUE = LocalDate.of(2026, 12, 15);

  /** What came of a press, as its person reads it. */
  enum Said {
    /** A card that says what was done. */
    DONE,
    /** This has changed. */
    MOVED,
    /** What the first copy of the activity was answered. */
    AGAIN,
    /** The same as of what is not there. */
    NOT_YOURS,
    /** Not done, for it does not fit where the action stands. */
    REFUSED,
    /** Refused at the door for another reason than that it has changed. */
    OTHER
  }

  /** Something that arrives: a new press, or the copy of one. */
  interface Press {
    Said arrives();
  }

  private static final List<String> VERBS =
      List.of(
          "action-agree",
          "",
          "action-update",
          "action-later-choose",
          "action-more-time-send",
          "",
          "action-pass-send",
          "action-pass-accept",
          "action-evidence-send");

  /** The press by which Sam passes it to Mo. */
  private static final int PASSED = 7;

  private static final Map<Integer, ActionStep> BY_OFFICER =
      Map.of(2, new OfficerStep.Confirm(), 6, new OfficerStep.DecideTime(true, ""));

  private final Served served;
  private final Acting acting;
  private final Chat sam;
  private final Chat mo;
  private final String ref;
  private final String passedTo;

  private ActionLife(Served served, Chat sam, Chat mo, String ref, String passedTo) {
    this.served = served;
    this.acting = new Acting(served);
    this.sam = sam;
    this.mo = mo;
    this.ref = ref;
    this.passedTo = passedTo;
  }

  /** A new one, just proposed to Sam. */
  static ActionLife proposed(Served served, Chat sam, Chat mo, String passedTo) {
    Action action = new Acting(served).proposed("Sam Lee", "Brief the team", DUE);
    return new ActionLife(served, sam, mo, action.ref(), passedTo);
  }

  /** Whether the person of a press does not see the action yet: nobody has passed it to Mo. */
  static boolean isUnseen(int press, long turn) {
    return press > PASSED && turn <= PASSED;
  }

  /** The door takes every copy of an officer's step for a new one. */
  static boolean isOfficers(int press) {
    return BY_OFFICER.containsKey(press);
  }

  static int length() {
    return VERBS.size();
  }

  Action now() {
    return acting.now(ref);
  }

  /** The press of the card that showed this turn; each time it is another press. */
  Press press(int turn) {
    ActionStep step = BY_OFFICER.get(turn);
    if (step != null) {
      return () -> officer(turn, step);
    }
    String verb = VERBS.get(turn - 1);
    return chat(turn > PASSED ? mo : sam, verb, turn, inputs(verb));
  }

  /** Another button of the card that showed this turn. */
  Press otherButton(int turn) {
    return chat(sam, "action-stuck", turn, Map.of());
  }

  private Press chat(Chat who, String verb, int turn, Map<String, String> inputs) {
    Map<String, String> data = new HashMap<>(inputs);
    data.putAll(Map.of("v", "1", "action", ref, "turn", String.valueOf(turn)));
    ObjectNode activity = who.activities().cardAction(verb, data);
    AtomicBoolean came = new AtomicBoolean();
    return () ->
        came.getAndSet(true)
            ? again(who, activity)
            : said(String.join("\n", who.sends(activity).stream().map(Shown::text).toList()));
  }

  private static Said again(Chat who, ObjectNode activity) {
    return who.delivers(activity).status() == 200 ? Said.AGAIN : Said.OTHER;
  }

  private static Said said(String text) {
    if (text.contains("This has changed")) {
      return Said.MOVED;
    }
    if (text.contains("not yours to see")) {
      return Said.NOT_YOURS;
    }
    return text.contains("I have not done that") ? Said.REFUSED : Said.DONE;
  }

  private Said officer(int turn, ActionStep step) {
    ActionOutcome outcome =
        served.bean(Actions.class).take(ref, acting.key("Jo Okoro"), turn, step);
    return switch (outcome) {
      case ActionOutcome.Done done -> Said.DONE;
      case ActionOutcome.Refused no -> no.code() == ActionRefusal.CHANGED ? Said.MOVED : Said.OTHER;
      case ActionOutcome.Absent absent -> Said.OTHER;
    };
  }

  private Map<String, String> inputs(String verb) {
    return switch (verb) {
      case "action-update" -> Map.of("text", "begun in two teams", "feeling", "none");
      case "action-later-choose" -> Map.of("choice", "tomorrow");
      case "action-more-time-send" ->
          Map.of(
              "date", "2027-01-08",
              "reason", "Two posts are vacant",
              "risk", "Low",
              "mitigation", "The guide is out already");
      case "action-pass-send" -> Map.of("choice", passedTo);
      case "action-evidence-send" ->
          Map.of(
              "kind", "document",
              "link", "https://files.example.org/brief",
              "date", "2026-11-20",
              "title", "",
              "summary", "All five teams were briefed",
              "declared", "true");
      default -> Map.of();
    };
  }

  @Override
  public String toString() {
    return ref + " at turn " + now().turn();
  }
}
