package uk.lantern.bot.library;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.Editor;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Provenance;
import uk.lantern.content.wording.Wording;

/**
 * Makes a draft of something published elsewhere: its link and our summary, never a copy. The link
 * is not followed.
 */
@Component
class ImportFeature implements Feature {

  private final LinkDrafts drafts;
  private final LinkAnswers answers;
  private final LinkCards linkCards;
  private final LinkItem linkItem;
  private final LibraryItems items;
  private final Words words;

  /** Cards and texts, which are always used together. */
  @Component
  record Words(Cards cards, Wording wording) {

    Card say(LibraryWording text) {
      return say(text, Map.of());
    }

    Card say(LibraryWording text, Map<String, ?> values) {
      return cards.card("receipt", Map.of("text", wording.say(text, values)));
    }

    Reply notYours() {
      String text = wording.say(RefusedWording.NOT_YOURS);
      return new Reply.Refused(
          Reply.Why.OBJECT, List.of(cards.card("receipt", Map.of("text", text))));
    }
  }

  ImportFeature(
      LinkDrafts drafts,
      LinkAnswers answers,
      LinkCards linkCards,
      LinkItem linkItem,
      LibraryItems items,
      Words words) {
    this.drafts = drafts;
    this.answers = answers;
    this.linkCards = linkCards;
    this.linkItem = linkItem;
    this.items = items;
    this.words = words;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("import-link", "import-next", "import-like", "import-set", "import-drop");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Editor editor = Team.editor(turn);
    String draft = command.data().getOrDefault("draft", "");
    if (!draft.isEmpty() && drafts.find(editor.link(), draft).isEmpty()) {
      return words.notYours();
    }
    Card card = card(turn, command, editor);
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  private Card card(Turn turn, Command command, Editor editor) {
    if (command.verb().equals("import-link")) {
      return started(turn, command, editor);
    }
    return drafts
        .find(editor.link(), command.data().getOrDefault("draft", ""))
        .map(
            draft ->
                switch (command.verb()) {
                  case "import-drop" -> dropped(draft);
                  case "import-like" -> decided(turn, command, draft);
                  case "import-set" -> set(turn, command, draft);
                  default -> answered(turn, draft, given(command));
                })
        .orElseGet(() -> words.say(LibraryWording.NO_DRAFT));
  }

  private Card started(Turn turn, Command command, Editor editor) {
    if (!turn.text().toLowerCase(Locale.ROOT).contains("http")) {
      boolean bare = command.words().isEmpty();
      return words.say(bare ? LibraryWording.HOW_TO_IMPORT : LibraryWording.NOT_AN_ADDRESS);
    }
    return PublicAddress.in(turn.text())
        .map(url -> next(turn, drafts.open(editor.link(), url, turn.at()), List.of()))
        .orElseGet(() -> words.say(LibraryWording.NOT_AN_ADDRESS));
  }

  private Card dropped(LinkDraft draft) {
    drafts.delete(draft);
    return words.say(LibraryWording.DROPPED);
  }

  /** The same, a new version, or something different. */
  private Card decided(Turn turn, Command command, LinkDraft draft) {
    List<LearningItem> alike = linkCards.alike(draft);
    String likeliest = alike.isEmpty() ? "" : alike.getFirst().id();
    String item = command.data().getOrDefault("item", likeliest);
    String choice = command.data().getOrDefault("choice", turn.text()).toLowerCase(Locale.UK);
    Optional<LearningItem> known = items.find(item);
    if (choice.contains("same")) {
      drafts.delete(draft);
      return words.say(LibraryWording.SAME, Map.of("item", item));
    }
    // What ships with Lantern is not ours to give a new version; the new one stands beside it.
    boolean version = choice.contains("new") && known.isPresent();
    return next(turn, draft.decided(version ? item : null), List.of());
  }

  private Card set(Turn turn, Command command, LinkDraft draft) {
    return LinkField.startOf(command.words())
        .map(field -> answered(turn, draft, Map.of(field, field.behind(command.words()))))
        .orElseGet(
            () -> words.say(LibraryWording.NO_SUCH_FIELD, Map.of("fields", LinkField.all())));
  }

  private static Map<LinkField, String> given(Command command) {
    Map<LinkField, String> given = new EnumMap<>(LinkField.class);
    for (LinkField field : LinkField.values()) {
      String value = command.data().get(field.input());
      if (value != null) {
        given.put(field, value);
      }
    }
    return given;
  }

  private Card answered(Turn turn, LinkDraft draft, Map<LinkField, String> given) {
    LinkAnswers.Read read = answers.read(given, turn.at().toLocalDate());
    return next(turn, draft.with(read.good()), read.problems());
  }

  /** What was right is kept before anything else is asked. */
  private Card next(Turn turn, LinkDraft changed, List<String> problems) {
    LinkDraft draft = drafts.keep(changed, turn.at());
    Card card = linkCards.next(draft, problems, turn.at().toLocalDate());
    if (card != null) {
      return card;
    }
    return finished(turn, draft);
  }

  /** The item first: should the draft outlive a crash, the same item again changes nothing. */
  private Card finished(Turn turn, LinkDraft draft) {
    LocalDate today = turn.at().toLocalDate();
    LearningItem item = linkItem.of(draft, today);
    items.saveDraft(
        item, Provenance.NONE, new LibraryItems.Authorship(Team.editor(turn), turn.at()));
    drafts.delete(draft);
    LibraryWording label =
        switch (item.origin()) {
          case NATIONAL -> LibraryWording.FINISHED_NEXT_NATIONAL;
          case OTHER_AREA -> LibraryWording.FINISHED_NEXT_OTHER_AREA;
          case WEST_SUSSEX, PAN_SUSSEX -> LibraryWording.FINISHED_NEXT_LOCAL;
        };
    Map<String, String> named = Map.of("item", item.id());
    return words
        .cards()
        .card(
            "receipt",
            Map.of(
                "text", words.wording().say(LibraryWording.FINISHED, named),
                "next", words.wording().say(label, named)));
  }
}
