package uk.lantern.content.safety;

import java.util.Collections;
import java.util.Set;

/**
 * Weighs the evidence of one stretch of text. Group names are those of {@code safety/cues.yml}.
 *
 * <p>A specific person, or harm that somebody saw or was told of, stops the turn. A cue of a
 * learning question outweighs harm and a person in general ("a baby", "she"), never a person the
 * writer knows ("told me", "one of my").
 */
final class SafetyPolicy {

  /** A child, a parent or a worker alone makes no news of them. */
  private static final Set<String> TELLING =
      Set.of(
          "harm",
          "observed",
          "worried",
          "told",
          "distress",
          "victim",
          "danger",
          "worker_conduct",
          "adult_harm",
          "missing_now",
          "special",
          "live",
          "strong_person",
          "cry",
          "other_language");

  private final Set<String> cues;
  private final boolean learning;
  private final boolean known;
  private final boolean person;
  private final boolean harm;

  private SafetyPolicy(Set<String> cues) {
    this.cues = cues;
    learning = cues.contains("learning");
    known = cues.contains("strong_person");
    person = known || cues.contains("person");
    harm = cues.contains("harm") || cues.contains("observed");
  }

  /** The class for the cue groups of one stretch of text; the most urgent class wins. */
  static SafetyClass decide(Set<String> cues) {
    SafetyPolicy policy = new SafetyPolicy(cues);
    SafetyClass urgent = policy.urgent();
    if (urgent != SafetyClass.NONE) {
      return urgent;
    }
    return policy.aboutSomebody() ? SafetyClass.S2 : policy.withoutSomebody();
  }

  /** Whether the whole message is a bare call for help, such as "999". */
  static boolean criesForHelp(Set<String> cues) {
    return cues.contains("cry");
  }

  /** Whether anything is told of somebody, and not only that there is somebody. */
  static boolean tells(Set<String> cues) {
    return !Collections.disjoint(cues, TELLING);
  }

  private SafetyClass urgent() {
    if (criesForHelp(cues)) {
      return SafetyClass.S1;
    }
    if (has("distress")) {
      return SafetyClass.S4;
    }
    if (has("victim")) {
      return SafetyClass.S5;
    }
    if (has("danger") && notLearning()) {
      return SafetyClass.S1;
    }
    if (notLearning() && (has("worker_conduct") || workerAndChild())) {
      return SafetyClass.S3;
    }
    if (has("adult") && !has("child") && notLearning() && adultAtRisk()) {
      return SafetyClass.S6;
    }
    boolean gone = has("missing_now") && notLearning();
    return gone || drawnIn() ? SafetyClass.S7 : otherLanguage();
  }

  private boolean workerAndChild() {
    return has("staff") && has("child") && !has("process") && !has("request") && !has("family");
  }

  private SafetyClass otherLanguage() {
    return has("other_language") ? SafetyClass.S2 : SafetyClass.NONE;
  }

  private boolean adultAtRisk() {
    return harm || known || has("adult_harm") || has("worried") || has("told");
  }

  private boolean drawnIn() {
    boolean somebody = person || has("worried") || has("told") || has("live");
    return has("special") && somebody && notLearning();
  }

  private boolean aboutSomebody() {
    boolean told = has("told") && has("child");
    boolean risk = harm || has("worried") || told;
    if (known && (risk || (has("told") && has("family")))) {
      return true;
    }
    if (learning || asksInGeneral()) {
      return false;
    }
    return has("observed") || has("worried") || (risk && happened()) || tellsOfSomebody();
  }

  /** No word of harm is needed: whoever tells of one child or parent is not asking to learn. */
  private boolean tellsOfSomebody() {
    return has("family") && !has("process") && !has("request");
  }

  private boolean happened() {
    return person || has("live") || has("statement");
  }

  private boolean asksInGeneral() {
    return has("what_do_i_do") && has("hypothetical") && !has("pinned") && !has("live");
  }

  private SafetyClass withoutSomebody() {
    if (has("request") && !learning) {
      return SafetyClass.SIGNPOST;
    }
    boolean topic = harm || has("special") || has("worker_conduct") || has("told");
    if (topic && !learning && has("what_do_i_do")) {
      return SafetyClass.S10;
    }
    boolean named = topic || has("topic") || has("danger") || has("missing_now");
    return named ? SafetyClass.S9 : SafetyClass.NONE;
  }

  private boolean notLearning() {
    return !learning || known;
  }

  private boolean has(String group) {
    return cues.contains(group);
  }
}
