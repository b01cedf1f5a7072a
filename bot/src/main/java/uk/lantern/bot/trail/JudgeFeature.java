package uk.lantern.bot.trail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.judgement.JudgementOutcome;
import uk.lantern.scheduler.judgement.Judgements;

/** A named person judges whether learning is embedded; everybody who may reads what was judged. */
@Component
class JudgeFeature implements Feature {

  /** {@code judge hidden men: partly embedded because housing lags}. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?is)^(.*?)[\\s:,.-]*\\b(?:is |as )?"
              + "(not tested|early signs|partly embedded|partly|not embedded|slipped back|embedded)\\b"
              + "[\\s:,.;-]*(?:because\\b)?\\s*(.*)$");

  private final TrailItems items;
  private final Judgements judgements;
  private final JudgeCards cards;
  private final TrailCards trailCards;

  JudgeFeature(TrailItems items, Judgements judgements, JudgeCards cards, TrailCards trailCards) {
    this.items = items;
    this.judgements = judgements;
    this.cards = cards;
    this.trailCards = trailCards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("judge", "judge-save", "judgements");
  }

  @Override
  public Set<String> changing() {
    return Set.of("judge", "judge-save");
  }

  /** Officers write of learning here, and of children in general. */
  @Override
  public Set<String> publishing() {
    return changing();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    if (command.verb().equals("judge-save")) {
      return saved(turn, command);
    }
    String words = words(turn, command);
    if (command.verb().equals("judgements")) {
      return meant(turn, words, item -> cards.history(item, turn.at().toLocalDate()));
    }
    Matcher typed = TYPED.matcher(words);
    boolean whole = turn.action() == null && typed.matches() && !isExample(typed.group(3));
    return meant(
        turn,
        typed.matches() ? typed.group(1) : words,
        item ->
            whole
                ? judged(turn, item, cards.turn(item), said(typed))
                : cards.form(item, turn.at().toLocalDate(), Map.of(), List.of()));
  }

  private static String words(Turn turn, Command command) {
    String said = command.data().getOrDefault("say", turn.text());
    return said.replaceFirst("(?i)^.*?\\b(?:judge|judgements of|is it embedded)\\b[\\s:,?]*", "")
        .strip();
  }

  /** Dots stand where somebody would write: the example on our button says nothing. */
  private static boolean isExample(String reason) {
    return reason.matches("[\\s.…]*");
  }

  private static Map<String, String> said(Matcher typed) {
    String value =
        typed
            .group(2)
            .toLowerCase(Locale.UK)
            .replaceAll("\\s+", "_")
            .replaceFirst("^partly$", "partly_embedded");
    return Map.of(JudgeCards.VALUE, "judged_" + value, JudgeCards.REASON, typed.group(3).strip());
  }

  private Reply meant(Turn turn, String words, Function<LearningItem, Card> card) {
    List<LearningItem> meant = items.meant(turn, words);
    if (meant.isEmpty()) {
      return reply(turn, cards.receipt(cards.say(JudgeWording.WHICH)));
    }
    return meant.size() > 1
        ? reply(turn, trailCards.which(meant))
        : reply(turn, card.apply(meant.getFirst()));
  }

  private Reply saved(Turn turn, Command command) {
    Optional<LearningItem> item =
        items.meant(turn, command.data().getOrDefault("about", words(turn, command))).stream()
            .findFirst();
    if (item.isEmpty() || turn.action() == null) {
      return reply(turn, cards.receipt(cards.say(JudgeWording.WHICH)));
    }
    String seen = command.data().getOrDefault("form", "");
    int turnSeen = seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    return reply(turn, judged(turn, item.get(), turnSeen, command.data()));
  }

  private Card judged(Turn turn, LearningItem item, int seen, Map<String, String> said) {
    String reason = said.getOrDefault(JudgeCards.REASON, "").strip();
    String kinds = IdentifierKind.wordsOfTokensIn(reason);
    Optional<ImpactCheck.Judgement> value =
        JudgeValueWording.byCode(said.getOrDefault(JudgeCards.VALUE, ""));
    if (!kinds.isEmpty()) {
      return again(turn, item, Map.of(), cards.say(JudgeWording.REWORD, Map.of("kinds", kinds)));
    }
    if (value.isEmpty()) {
      String options =
          Stream.of(JudgeValueWording.values()).map(cards::say).collect(Collectors.joining(", "));
      return again(turn, item, said, cards.say(JudgeWording.CHOOSE, Map.of("options", options)));
    }
    return switch (judgements.judge(item.id(), turn.person().key(), seen, value.get(), reason)) {
      case JudgementOutcome.Done it -> cards.saved(it.now());
      case JudgementOutcome.Refused it ->
          again(turn, item, said, cards.say(JudgeRefusalWording.valueOf(it.code().name())));
    };
  }

  private Card again(Turn turn, LearningItem item, Map<String, String> said, String problem) {
    return cards.form(item, turn.at().toLocalDate(), said, List.of(problem));
  }

  private static Reply reply(Turn turn, Card card) {
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }
}
