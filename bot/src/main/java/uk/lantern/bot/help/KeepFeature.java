package uk.lantern.bot.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.conversation.KeptTurn;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;

/** What is kept about a person: shown to that person only, downloaded, deleted. */
@Component
class KeepFeature implements Feature {

  private static final int DAYS = 30;

  private final Conversations conversations;
  private final KeptWords words;
  private final Cards cards;
  private final Wording wording;

  KeepFeature(Conversations conversations, KeptWords words, Cards cards, Wording wording) {
    this.conversations = conversations;
    this.words = words;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(
        "what-you-keep", "my-conversation", "download-mine", "delete-last", "delete-conversation");
  }

  @Override
  public Set<String> changing() {
    return Set.of("delete-last", "delete-conversation");
  }

  /**
   * Looking at what is kept must not become the last thing that "delete what I just sent" finds.
   */
  @Override
  public Set<String> unkept() {
    return Set.of("my-conversation", "download-mine", "delete-last", "delete-conversation");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    List<Card> shown =
        switch (command.verb()) {
          case "my-conversation" -> List.of(mine(turn));
          case "download-mine" -> download(turn);
          case "delete-last" -> List.of(deleteLast(turn));
          case "delete-conversation" -> List.of(deleteAll(turn));
          default -> List.of(policy());
        };
    return new Reply.Said(ReplyClass.COMMAND, shown, List.of());
  }

  private Card mine(Turn turn) {
    List<KeptTurn> kept = conversations.of(turn.person().key());
    if (kept.isEmpty()) {
      return receipt(wording.say(KeepWording.NOTHING));
    }
    List<Map<String, String>> turns = new ArrayList<>();
    @Nullable LocalDate day = null;
    for (KeptTurn one : kept) {
      String heading = one.day().equals(day) ? "" : Dates.weekday(one.day());
      turns.add(Map.of("day", heading, "asked", one.asked(), "answered", words.answered(one)));
      day = one.day();
    }
    return cards.card("conversation", Map.of("days", DAYS, "turns", turns));
  }

  /** All of it, on as many cards as it takes. */
  private List<Card> download(Turn turn) {
    List<List<String>> parts =
        words.parts(turn.person(), turn.at().toLocalDate(), conversations.of(turn.person().key()));
    String date = Dates.weekday(turn.at().toLocalDate());
    List<Card> all = new ArrayList<>();
    for (List<String> part : parts) {
      String heading =
          all.isEmpty()
              ? wording.say(KeepWording.DOWNLOAD, Map.of("date", date))
              : wording.say(
                  KeepWording.MORE, Map.of("part", all.size() + 1, "parts", parts.size()));
      all.add(cards.card("text", Map.of("heading", heading, "paragraphs", part)));
    }
    return List.copyOf(all);
  }

  private Card deleteLast(Turn turn) {
    return conversations.deleteLast(turn.person().key())
        ? receipt(wording.say(KeepWording.DELETED_LAST), wording.say(KeepWording.DELETED_LAST_NEXT))
        : receipt(wording.say(KeepWording.NONE_TO_DELETE));
  }

  private Card deleteAll(Turn turn) {
    long count = conversations.deleteAll(turn.person().key());
    if (count == 0) {
      return receipt(wording.say(KeepWording.NOTHING));
    }
    String deleted =
        count == 1
            ? wording.say(KeepWording.DELETED_ALL_ONE)
            : wording.say(KeepWording.DELETED_ALL, Map.of("count", count));
    return receipt(deleted, wording.say(KeepWording.DELETED_ALL_NEXT));
  }

  private Card policy() {
    List<String> lines = wording.say(KeepWording.LINES).lines().toList();
    return cards.card(
        "text", Map.of("heading", wording.say(KeepWording.HEADING), "paragraphs", lines));
  }

  private Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }

  private Card receipt(String text, String next) {
    return cards.card("receipt", Map.of("text", text, "next", next));
  }
}
