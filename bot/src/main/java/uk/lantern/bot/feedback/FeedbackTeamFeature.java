package uk.lantern.bot.feedback;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.feedback.FeedbackCards.Frame;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.scheduler.feedback.Ending;
import uk.lantern.scheduler.feedback.FeedbackLetters;
import uk.lantern.scheduler.feedback.FeedbackRecord;
import uk.lantern.scheduler.feedback.FeedbackRecords;

/** The partnership team reads what people said, says what was done with it, and holds it. */
@Component
class FeedbackTeamFeature implements Feature {

  private static final int SHOWN = 10;
  private static final String DONE = "done";

  /** What stands behind the reference: {@code told F-0212 we changed the form}. */
  private static final Pattern BEHIND =
      Pattern.compile("(?is)^.*?\\bf-?\\d{1,9}\\b[\\s:,.-]*(.*)$");

  private static final Pattern BECAUSE = Pattern.compile("(?is)^\\s*(?:because|since|for)?\\b\\s*");

  private final FeedbackRecords records;
  private final FeedbackLetters letters;
  private final FeedbackLines lines;
  private final FeedbackReplies replies;
  private final FeedbackCards cards;

  FeedbackTeamFeature(
      FeedbackRecords records,
      FeedbackLetters letters,
      FeedbackLines lines,
      FeedbackReplies replies,
      FeedbackCards cards) {
    this.records = records;
    this.letters = letters;
    this.lines = lines;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("feedback-list", "feedback-told", "feedback-hold", "feedback-release");
  }

  @Override
  public Set<String> changing() {
    return Set.of("feedback-told", "feedback-hold", "feedback-release");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return switch (command.verb()) {
      case "feedback-list" -> list(turn);
      case "feedback-told" -> told(turn, command);
      case "feedback-hold" -> hold(turn, command, true);
      default -> hold(turn, command, false);
    };
  }

  private Reply list(Turn turn) {
    List<FeedbackRecord> all = records.list(SHOWN);
    return cards.reply(
        turn,
        cards
            .cards()
            .card(
                "feedback-list",
                Map.of(
                    "heading",
                    cards.say(FeedbackWording.LIST),
                    "summary",
                    all.isEmpty()
                        ? cards.say(FeedbackWording.LIST_NONE)
                        : cards.say(FeedbackWording.LIST_SUMMARY, Map.of("count", all.size())),
                    "rows",
                    all.stream().map(this::row).toList())));
  }

  private Map<String, Object> row(FeedbackRecord it) {
    return Map.of(
        "ref", it.ref(),
        "line", lines.head(it),
        "text", lines.text(it),
        "status", lines.status(it),
        "title", cards.say(FeedbackWording.BUTTON_DONE, Map.of("ref", it.ref())),
        "open", it.done() == null);
  }

  /** Typed in one line, or by the form of one field. */
  private Reply told(Turn turn, Command command) {
    String about = command.data().getOrDefault("about", "");
    String ref = about.isEmpty() ? OwnFeedback.ref(turn, command) : about;
    FeedbackRecord it = records.find(ref).orElse(null);
    if (it == null) {
      return cards.notYours();
    }
    String words = turn.action() == null ? behind(turn) : command.data().getOrDefault(DONE, "");
    String kinds = IdentifierKind.wordsOfTokensIn(words);
    if (words.isBlank() || !kinds.isEmpty()) {
      return form(turn, it, kinds);
    }
    return replies.of(
        turn,
        records.done(it.ref(), turn.person().key(), words),
        now -> {
          letters.offer();
          boolean told = now.ending() == Ending.TOLD_BACK;
          return cards.receipt(
              turn,
              cards.say(
                  told ? FeedbackWording.TOLD : FeedbackWording.DONE_KEPT,
                  Map.of("ref", now.ref())));
        });
  }

  private Reply form(Turn turn, FeedbackRecord it, String kinds) {
    Frame frame =
        new Frame(
            cards.say(FeedbackWording.TOLD_HEADING, Map.of("ref", it.ref())),
            lines.text(it),
            "feedback-told",
            FeedbackWording.BUTTON_SEND,
            "",
            it.ref());
    List<String> problems =
        kinds.isEmpty()
            ? List.of()
            : List.of(cards.say(FeedbackWording.REWORD, Map.of("kinds", kinds)));
    return cards.reply(
        turn,
        cards.form(
            frame,
            "told " + it.ref() + " ...",
            List.of(cards.words(DONE, FeedbackWording.ASK_DONE, "")),
            problems));
  }

  private Reply hold(Turn turn, Command command, boolean held) {
    String reason = BECAUSE.matcher(behind(turn)).replaceFirst("");
    return replies.of(
        turn,
        records.hold(OwnFeedback.ref(turn, command), turn.person().key(), held, reason),
        it ->
            cards.receipt(
                turn,
                cards.say(
                    held ? FeedbackWording.HELD : FeedbackWording.RELEASED,
                    Map.of("ref", it.ref()))));
  }

  /** Dots stand where somebody would write: the example on our button says nothing. */
  private static String behind(Turn turn) {
    Matcher behind = BEHIND.matcher(turn.text());
    String words = behind.matches() ? behind.group(1).strip() : "";
    return words.matches("[\\s.…]*") ? "" : words;
  }
}
