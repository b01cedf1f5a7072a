package uk.lantern.bot.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.DraftDetails;
import uk.lantern.content.learning.Editor;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Publishing;

/** Gives an imported document what could not be found in it: set LI-report date 2026-05-11. */
@Component
class DetailFeature implements Feature {

  private static final Pattern TYPED =
      Pattern.compile("(?is).*?\\b(li-[a-z0-9-]{1,120})[\\s:,]+(.+)");

  private final LibraryItems items;
  private final DraftDetails details;
  private final LinkAnswers answers;
  private final PublishingWords outcomes;
  private final ImportFeature.Words words;

  DetailFeature(
      LibraryItems items,
      LinkAnswers answers,
      PublishingWords outcomes,
      ImportFeature.Words words) {
    this.items = items;
    this.details = new DraftDetails(items);
    this.answers = answers;
    this.outcomes = outcomes;
    this.words = words;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("set-detail");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return set(turn, Team.editor(turn));
  }

  private Reply set(Turn turn, Editor editor) {
    Matcher typed = TYPED.matcher(turn.text());
    LinkField field = typed.matches() ? LinkField.startOf(typed.group(2)).orElse(null) : null;
    if (field == null || !DraftDetails.FIELDS.contains(field.input())) {
      return said(words.say(LibraryWording.DETAIL_HOW));
    }
    String value = field.behind(typed.group(2));
    LinkAnswers.Read read = answers.read(Map.of(field, value), turn.at().toLocalDate());
    if (!read.problems().isEmpty()) {
      return said(receipt(read.problems().getFirst()));
    }
    String id = Team.spelt(typed.group(1));
    Publishing outcome =
        details.give(
            id,
            field.input(),
            read.good().getOrDefault(field, value),
            new LibraryItems.Authorship(editor, turn.at()));
    if (outcome instanceof Publishing.NotFound) {
      return words.notYours();
    }
    return said(PublishingWords.done(outcome) ? kept(id) : receipt(outcomes.line(outcome)));
  }

  private static Reply said(Card card) {
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  private Card kept(String id) {
    String fields = String.join(", ", items.missing(id));
    return fields.isEmpty()
        ? words.say(LibraryWording.DETAIL_KEPT_ALL, Map.of("item", id))
        : words.say(LibraryWording.DETAIL_KEPT, Map.of("item", id, "fields", fields));
  }

  private Card receipt(String text) {
    return words.cards().card("receipt", Map.of("text", text));
  }
}
