package uk.lantern.bot.trail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.lantern.bot.round.RoundGradeWording;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.trail.Evidence;
import uk.lantern.scheduler.trail.Share;

/** What a piece of evidence says, in a sentence with its figure and of how many. */
final class EvidenceSentence {

  private final Wording wording;

  EvidenceSentence(Wording wording) {
    this.wording = wording;
  }

  String of(Evidence one) {
    Share all = one.all();
    String what = wording.say(one.what());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("what", what);
    return switch (one.what()) {
      case DELIVERED -> delivered(one, values);
      case OPENED -> opened(all, values);
      case DISCUSSED -> {
        values.put(
            "meetings",
            one.times() == 1
                ? wording.say(TrailWording.MEETING)
                : wording.say(TrailWording.MEETINGS, Map.of("times", one.times())));
        yield discussed(all, values);
      }
      case UNDERSTOOD -> understood(one, values);
      case FOLLOWED_UP ->
          all.shown()
              ? share(TrailWording.FOLLOWED_LINE, all, values)
              : wording.say(TrailWording.FOLLOWED_HIDDEN, values);
      case AUDITED -> audited(one, values);
      case DONE, VERIFIED, IMPACT_CHECKED -> actions(all, values);
    };
  }

  private String delivered(Evidence one, Map<String, Object> values) {
    if (one.times() == 1) {
      return share(TrailWording.DELIVERED_LINE, one.all(), values);
    }
    values.put("times", one.times());
    return share(TrailWording.DELIVERED_SEVERAL, one.all(), values);
  }

  private String understood(Evidence one, Map<String, Object> values) {
    values.put("asked", one.asked().question());
    values.put("answer", one.asked().most());
    return share(TrailWording.PULSE_LINE, one.all(), values);
  }

  /** Each grade by itself, in words: nothing is averaged. */
  private String audited(Evidence one, Map<String, Object> values) {
    values.put(
        "grades",
        one.grades().entrySet().stream()
            .map(it -> wording.say(RoundGradeWording.of(it.getKey())) + " " + number(it.getValue()))
            .collect(Collectors.joining(", ")));
    return wording.say(TrailWording.AUDITED_LINE, values);
  }

  private String actions(Share all, Map<String, Object> values) {
    if (all.of() == 1) {
      values.put("figure", number(all.figure()));
      return wording.say(TrailWording.ACTION_LINE, values);
    }
    return share(TrailWording.ACTIONS_LINE, all, values);
  }

  private String share(TrailWording text, Share all, Map<String, Object> values) {
    values.put("figure", number(all.figure()));
    values.put("of", number(all.of()));
    return wording.say(text, values);
  }

  private String opened(Share all, Map<String, Object> values) {
    if (!all.shown()) {
      return wording.say(TrailWording.OPENED_HIDDEN, values);
    }
    values.put("figure", number(all.figure()));
    return wording.say(TrailWording.OPENED_LINE, values);
  }

  private String discussed(Share all, Map<String, Object> values) {
    if (!all.shown()) {
      return wording.say(TrailWording.DISCUSSED_HIDDEN, values);
    }
    values.put("figure", number(all.figure()));
    if (all.of() == 0) {
      return wording.say(TrailWording.DISCUSSED_LINE_NO_DENOMINATOR, values);
    }
    values.put("of", number(all.of()));
    return wording.say(TrailWording.DISCUSSED_LINE, values);
  }

  static String number(int figure) {
    return String.format(Locale.UK, "%,d", figure);
  }
}
