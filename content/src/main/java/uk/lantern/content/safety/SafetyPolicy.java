package uk.lantern.content.safety;

import java.util.Set;

/** Weighs the evidence of a message. Group names are those of {@code safety/cues.yml}. */
final class SafetyPolicy {

  private SafetyPolicy() {}

  /** The class for a set of cue groups; the most urgent class wins. */
  static SafetyClass decide(Set<String> cues) {
    boolean learning = cues.contains("learning");
    boolean real = cues.contains("real_person") || cues.contains("told_me");
    boolean harm = cues.contains("harm");
    if (cues.contains("distress")) {
      return SafetyClass.S4;
    }
    if (cues.contains("victim")) {
      return SafetyClass.S5;
    }
    if (cues.contains("danger") && (!learning || real)) {
      return SafetyClass.S1;
    }
    if (real && cues.contains("special")) {
      return SafetyClass.S7;
    }
    if (cues.contains("worker") && (harm || cues.contains("conduct"))) {
      return learning && !cues.contains("own_worker") ? SafetyClass.S9 : SafetyClass.S3;
    }
    if (cues.contains("adult") && (harm || cues.contains("worried")) && !learning) {
      return SafetyClass.S6;
    }
    if (cues.contains("other_language")) {
      return SafetyClass.S2;
    }
    return withoutUrgency(cues, learning, real, harm);
  }

  private static SafetyClass withoutUrgency(
      Set<String> cues, boolean learning, boolean real, boolean harm) {
    boolean worry = harm || cues.contains("worried") || cues.contains("told_me");
    if (real && worry && !(learning && !cues.contains("told_me") && !cues.contains("live"))) {
      return SafetyClass.S2;
    }
    if (cues.contains("request") && !learning) {
      return SafetyClass.SIGNPOST;
    }
    boolean topic = harm || cues.contains("special") || cues.contains("worker");
    if (topic && !learning && cues.contains("what_do_i_do")) {
      return SafetyClass.S10;
    }
    return topic ? SafetyClass.S9 : SafetyClass.NONE;
  }
}
