package uk.lantern.bot.feedback;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.feedback.FeedbackLetters;
import uk.lantern.scheduler.feedback.FeedbackRecord;
import uk.lantern.scheduler.feedback.FeedbackRecords;
import uk.lantern.scheduler.feedback.ShareConsent;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What somebody can still do with what they gave: how it ends, whether it is shared, take it back.
 */
@Component
class FeedbackAfterFeature implements Feature {

  private final FeedbackRecords records;
  private final FeedbackLetters letters;
  private final OwnFeedback own;
  private final FeedbackReplies replies;
  private final FeedbackCards cards;

  FeedbackAfterFeature(
      FeedbackRecords records,
      FeedbackLetters letters,
      OwnFeedback own,
      FeedbackReplies replies,
      FeedbackCards cards) {
    this.records = records;
    this.letters = letters;
    this.own = own;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("feedback-contact", "feedback-share", "feedback-name", "feedback-delete");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  /** Whoever agreed to be named is named; nobody else's name passes. */
  @Override
  public Set<String> naming() {
    return Set.of("feedback-name");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    String form = own.given(turn, command).map(FeedbackTalk::form).orElse("");
    return switch (command.verb()) {
      case "feedback-contact" -> contact(turn, command, form);
      case "feedback-share" -> share(turn, command, form);
      case "feedback-name" -> name(turn, command, form);
      default -> takeBack(turn, command, form);
    };
  }

  private Reply contact(Turn turn, Command command, String form) {
    PersonKey giver = turn.person().key();
    boolean no = isNo(said(turn, command));
    if (no) {
      return replies.of(
          turn,
          form.isEmpty() ? records.noContact(ref(turn, command), giver) : records.noContact(form),
          it -> cards.receipt(turn, cards.say(FeedbackWording.NO_CONTACT, ref(it))));
    }
    return replies.of(
        turn,
        records.tellMe(form, giver),
        it -> {
          letters.offer();
          return cards.receipt(turn, cards.say(FeedbackWording.WILL_TELL, ref(it)));
        });
  }

  private static boolean isNo(String said) {
    return said.strip().toLowerCase(Locale.UK).startsWith("no");
  }

  private Reply share(Turn turn, Command command, String form) {
    String said = said(turn, command).toLowerCase(Locale.UK);
    ShareConsent consent =
        said.contains("not ")
            ? ShareConsent.NO
            : said.contains("without") ? ShareConsent.UNNAMED : ShareConsent.NAMED_TEAM;
    return replies.of(
        turn,
        records.share(form, consent),
        it ->
            cards.receipt(
                turn,
                cards.say(
                    FeedbackWording.SHARED,
                    Map.of("ref", it.ref(), "share", cards.say(KeptFeedback.share(it))))));
  }

  /** The words are as typed: the name stands behind the phrase. */
  private Reply name(Turn turn, Command command, String form) {
    String typed = command.words();
    boolean takesBack = typed.toLowerCase(Locale.UK).contains("not want to be named");
    String name =
        typed
            .replaceFirst("(?is)^.*?\\bagreed to be named\\b[\\s:,.-]*", "")
            .replaceAll("[.!]+$", "");
    if (!takesBack && !name.matches("[\\p{L}][\\p{L} .'’-]{1,99}")) {
      return cards.receipt(turn, FeedbackWording.NAME_WHAT);
    }
    return replies.of(
        turn,
        records.name(form, takesBack ? "" : name),
        it ->
            cards.receipt(
                turn,
                takesBack
                    ? cards.say(FeedbackWording.UNNAMED, ref(it))
                    : cards.say(FeedbackWording.NAMED, Map.of("ref", it.ref(), "name", name))));
  }

  private Reply takeBack(Turn turn, Command command, String form) {
    return replies.of(
        turn,
        records.takeBack(ref(turn, command), form, turn.person().key()),
        it -> cards.receipt(turn, cards.say(FeedbackWording.DELETED, ref(it))));
  }

  private static String ref(Turn turn, Command command) {
    return OwnFeedback.ref(turn, command);
  }

  private static Map<String, String> ref(FeedbackRecord it) {
    return Map.of("ref", it.ref());
  }

  private static String said(Turn turn, Command command) {
    return command.data().getOrDefault("say", turn.text());
  }
}
