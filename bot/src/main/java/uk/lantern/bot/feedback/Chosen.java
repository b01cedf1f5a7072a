package uk.lantern.bot.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.lantern.scheduler.feedback.FeedbackKind;

/** What somebody wants to tell, as they choose or type it. The first that fits is meant. */
enum Chosen {
  COMPLIMENT("compliments?|well done|praise|thank the team", FeedbackWording.BUTTON_COMPLIMENT),
  ESCALATION("disagree\\w*|escalat\\w*", FeedbackWording.BUTTON_ESCALATION),
  PARTNERSHIP("partnership", FeedbackWording.BUTTON_PARTNERSHIP),
  SERVICE("services?", FeedbackWording.BUTTON_SERVICE),
  IDEA("ideas?", FeedbackWording.BUTTON_IDEA),
  BARRIER("barriers?|in the way|stuck", FeedbackWording.BUTTON_BARRIER);

  private final Pattern said;
  private final FeedbackWording button;

  Chosen(String said, FeedbackWording button) {
    this.said = Pattern.compile("\\b(?:" + said + ")\\b");
    this.button = button;
  }

  /** Empty when it is none of them. */
  static Optional<Chosen> in(String text) {
    String words = text.toLowerCase(Locale.UK);
    for (Chosen one : values()) {
      if (one.said.matcher(words).find()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  FeedbackWording button() {
    return button;
  }

  /** What is typed instead of its button. */
  String typed() {
    return switch (this) {
      case COMPLIMENT -> "compliment";
      case ESCALATION -> "disagree with a decision";
      case PARTNERSHIP -> "complaint about the partnership";
      case SERVICE -> "complaint about a service";
      case IDEA -> "practice idea";
      case BARRIER -> "record a barrier";
    };
  }

  boolean isComplaint() {
    return this == PARTNERSHIP || this == SERVICE;
  }

  /** What it is kept as; a complaint is not, and an escalation asks for something else. */
  Optional<FeedbackKind> kept() {
    return switch (this) {
      case COMPLIMENT -> Optional.of(FeedbackKind.COMPLIMENT);
      case IDEA -> Optional.of(FeedbackKind.PRACTICE_IDEA);
      case BARRIER -> Optional.of(FeedbackKind.BARRIER);
      case ESCALATION, PARTNERSHIP, SERVICE -> Optional.empty();
    };
  }
}
