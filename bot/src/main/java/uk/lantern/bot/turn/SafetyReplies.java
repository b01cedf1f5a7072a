package uk.lantern.bot.turn;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.safety.SafetyBlock;
import uk.lantern.content.safety.SafetyBlock.LineKind;
import uk.lantern.content.safety.SafetyBlocks;
import uk.lantern.content.safety.SafetyClass;
import uk.lantern.content.wording.Wording;

/** The fixed safety blocks as cards. */
@Component
class SafetyReplies {

  private final SafetyBlocks blocks;
  private final Cards cards;
  private final Wording wording;
  private final boolean local;

  SafetyReplies(SafetyBlocks blocks, Cards cards, Wording wording, Environment environment) {
    this.blocks = blocks;
    this.cards = cards;
    this.wording = wording;
    this.local = environment.acceptsProfiles(Profiles.of("local"));
  }

  /** The block alone: it is the whole reply. */
  Reply block(SafetyClass found, ZonedDateTime at) {
    return block(found, at, List.of());
  }

  /** The block, and below it what it interrupted. */
  Reply block(SafetyClass found, ZonedDateTime at, List<Card> goOn) {
    List<Card> all = new ArrayList<>();
    all.add(card(found, at));
    all.addAll(goOn);
    return new Reply.Said(ReplyClass.SAFETY_SIGNPOST, List.copyOf(all), List.of());
  }

  /** The short safety lines, then the one question that tells the two apart. */
  Reply ambiguous(String cleanWords, ZonedDateTime at) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("question", wording.say(TurnWording.REAL_OR_LEARNING));
    values.put(
        "choices",
        List.of(
            Map.of(
                "title", wording.say(TurnWording.A_REAL_CHILD),
                "say", wording.say(TurnWording.A_REAL_CHILD_SAY)),
            Map.of(
                "title", wording.say(TurnWording.LEARNING),
                "say", wording.say(TurnWording.LEARNING_SAY, Map.of("words", cleanWords)))));
    return new Reply.Said(
        ReplyClass.CLARIFY,
        List.of(card(SafetyClass.S10, at), cards.card("clarify", values)),
        List.of());
  }

  /** Whether the words are those of the choice "learning": who has said so is not asked again. */
  boolean saidLearning(String words) {
    String said = wording.say(TurnWording.LEARNING_SAY, Map.of("words", "")).strip();
    return words.strip().regionMatches(true, 0, said, 0, said.length());
  }

  private Card card(SafetyClass found, ZonedDateTime at) {
    SafetyBlock block = blocks.render(found, at, local);
    List<Map<String, Object>> lines = block.lines().stream().map(SafetyReplies::line).toList();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("lines", lines);
    boolean whole = found.stopsTheTurn();
    values.put("buttons", whole);
    values.put("learning", whole);
    block.lines().stream()
        .map(SafetyBlock.Line::url)
        .filter(url -> url.startsWith("https://"))
        .findFirst()
        .filter(url -> whole && found != SafetyClass.S5)
        .ifPresent(url -> values.put("form", url));
    return cards.card("safety", values);
  }

  private static Map<String, Object> line(SafetyBlock.Line line) {
    String kind =
        line.kind() == LineKind.TEXT ? "body" : line.kind().name().toLowerCase(Locale.ROOT);
    return Map.of("text", line.text(), kind, true);
  }
}
