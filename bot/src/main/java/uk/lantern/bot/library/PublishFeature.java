package uk.lantern.bot.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.Editor;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Publications;
import uk.lantern.content.learning.Publishing;
import uk.lantern.content.learning.Step;
import uk.lantern.content.privacy.IdentifierKind;

/** Takes items from draft to readers and away again, and shows what waits. */
@Component
class PublishFeature implements Feature {

  /** In the order in which they are typed; the verb names the step. */
  private static final Map<String, Step> STEPS =
      Map.of(
          "publish-item", Step.PUBLISH,
          "submit-item", Step.SUBMIT,
          "return-item", Step.RETURN,
          "approve-item", Step.APPROVE,
          "correct-item", Step.CORRECT,
          "withdraw-item", Step.WITHDRAW,
          "archive-item", Step.ARCHIVE);

  private static final String ANONYMISE = "anonymise-item";
  private static final Set<String> CHECKS = Set.of("names", "places", "story", "quotes");

  /** The item, then the reason. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?is).*?\\b((?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120})[\\s:,.-]*(?:because\\b)?\\s*(.*)");

  private final RecordedPublications publications;
  private final LibraryItems items;
  private final LinkDrafts links;
  private final PublishingWords outcomes;
  private final ImportFeature.Words words;

  PublishFeature(
      RecordedPublications publications,
      LibraryItems items,
      LinkDrafts links,
      PublishingWords outcomes,
      ImportFeature.Words words) {
    this.publications = publications;
    this.items = items;
    this.links = links;
    this.outcomes = outcomes;
    this.words = words;
  }

  @Override
  public Set<String> verbs() {
    Set<String> verbs = new TreeSet<>(STEPS.keySet());
    verbs.addAll(Set.of("drafts", ANONYMISE));
    return Set.copyOf(verbs);
  }

  @Override
  public Set<String> changing() {
    Set<String> verbs = new TreeSet<>(STEPS.keySet());
    verbs.add(ANONYMISE);
    return Set.copyOf(verbs);
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Editor editor = Team.editor(turn);
    return command.verb().equals("drafts")
        ? new Reply.Said(ReplyClass.COMMAND, List.of(drafts(editor)), List.of())
        : step(turn, command, editor);
  }

  private static Reply reply(Turn turn, Card card) {
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  private Reply step(Turn turn, Command command, Editor editor) {
    Matcher typed = TYPED.matcher(turn.text());
    boolean named = typed.matches();
    String id = command.data().getOrDefault("item", named ? typed.group(1).strip() : "");
    if (id.isEmpty()) {
      return reply(turn, which(command, editor));
    }
    String item = Team.spelt(id);
    if (command.verb().equals(ANONYMISE)) {
      return anonymised(turn, command, item);
    }
    Step step = STEPS.getOrDefault(command.verb(), Step.PUBLISH);
    // "publish LI-1001 please" gives no reason, and needs none.
    String why = named && step.needsReason() ? typed.group(2).strip() : "";
    String kinds = IdentifierKind.wordsOfTokensIn(why);
    if (!kinds.isEmpty()) {
      return reply(turn, words.say(LibraryWording.REWORD, Map.of("kinds", kinds)));
    }
    Publishing outcome =
        publications.move(new Publications.Wish(item, step, why, turn.at()), turn.person());
    return outcome instanceof Publishing.NotAnonymised not
        ? reply(turn, checklist(not.id(), outcomes.line(outcome)))
        : told(turn, outcome);
  }

  private Card which(Command command, Editor editor) {
    return command.verb().equals("publish-item")
        ? drafts(editor)
        : words.say(
            LibraryWording.WHICH_ITEM, Map.of("verb", command.verb().replaceFirst("-item$", "")));
  }

  private Reply told(Turn turn, Publishing outcome) {
    return outcome instanceof Publishing.NotFound
        ? words.notYours()
        : reply(turn, said(outcomes.line(outcome)));
  }

  private Card checklist(String item, String why) {
    return words.cards().card("anonymise", Map.of("item", item, "why", why));
  }

  private Reply anonymised(Turn turn, Command command, String item) {
    boolean all = CHECKS.stream().allMatch(check -> "true".equals(command.data().get(check)));
    if (!all) {
      String why = words.wording().say(LibraryWording.NOT_ALL_TICKED, Map.of("item", item));
      return reply(turn, checklist(item, why));
    }
    Publishing outcome = publications.confirmAnonymised(item, turn.person(), turn.at());
    return PublishingWords.done(outcome)
        ? reply(turn, words.say(LibraryWording.ANONYMISED, Map.of("item", item)))
        : told(turn, outcome);
  }

  private Card drafts(Editor editor) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LinkDraft link : links.of(editor.link())) {
      String title = link.value(LinkField.TITLE);
      String shown = title.isEmpty() ? link.url() : title;
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("text", words.wording().say(LibraryWording.DRAFT_LINK, Map.of("title", shown)));
      row.put("link", link.ref());
      rows.add(row);
    }
    items.drafts().forEach(id -> items.find(id).ifPresent(item -> rows.add(row(item))));
    return rows.isEmpty()
        ? words.say(LibraryWording.DRAFTS_NONE)
        : words.cards().card("drafts", Map.of("count", rows.size(), "drafts", rows));
  }

  private Map<String, Object> row(LearningItem item) {
    Map<String, Object> row = new LinkedHashMap<>();
    String state = outcomes.state(item.release().status());
    row.put(
        "text",
        words
            .wording()
            .say(
                LibraryWording.DRAFT_WAITING,
                Map.of("item", item.id(), "state", state, "title", item.text().title())));
    List<String> missing = items.missing(item.id());
    if (missing.isEmpty()) {
      row.put("item", item.id());
    } else {
      String fields = String.join(", ", missing);
      row.put(
          "missing",
          words
              .wording()
              .say(LibraryWording.DRAFT_MISSING, Map.of("fields", fields, "item", item.id())));
    }
    return row;
  }

  private Card said(String text) {
    return words.cards().card("receipt", Map.of("text", text));
  }
}
