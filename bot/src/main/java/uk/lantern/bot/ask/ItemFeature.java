package uk.lantern.bot.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.ReleasePolicy;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.WordsBy;
import uk.lantern.content.wording.Wording;

/** Practice points, questions for supervision and the whole text of an item. */
@Component
class ItemFeature implements Feature {

  private static final Pattern ID =
      Pattern.compile("\\b(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}", Pattern.CASE_INSENSITIVE);

  private final LearningLibrary library;
  private final Conversations conversations;
  private final Cards cards;
  private final Sources sources;
  private final LibraryNotes notes;
  private final Wording wording;

  ItemFeature(
      LearningLibrary library,
      Conversations conversations,
      Cards cards,
      Sources sources,
      LibraryNotes notes,
      Wording wording) {
    this.library = library;
    this.conversations = conversations;
    this.cards = cards;
    this.sources = sources;
    this.notes = notes;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("practice-points", "questions-for-supervision", "read-it");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Optional<Card> card =
        item(turn, command)
            .map(
                item ->
                    switch (command.verb()) {
                      case "practice-points" ->
                          points(
                              item, turn, AskWording.POINTS_HEADING, item.text().practicePoints());
                      case "questions-for-supervision" ->
                          points(item, turn, AskWording.QUESTIONS_HEADING, item.text().questions());
                      default -> read(item, turn, command);
                    })
            .or(() -> notes.replaced(named(turn, command), turn));
    if (card.isEmpty() && !named(turn, command).isEmpty()) {
      return new Reply.Refused(Reply.Why.OBJECT, List.of(notYours()));
    }
    return new Reply.Said(ReplyClass.COMMAND, List.of(card.orElseGet(this::noItem)), List.of());
  }

  /** What the button names, else what was typed, else what the last answer cited. */
  private Optional<LearningItem> item(Turn turn, Command command) {
    String named = named(turn, command);
    return named.isEmpty()
        ? conversations
            .lastCited(turn.person().key(), turn.at().toLocalDate().minusDays(1))
            .map(kept -> kept.cited().getFirst().replaceFirst("@.*", ""))
            .flatMap(id -> shown(id, turn))
        : shown(named, turn).or(() -> shown(named.toUpperCase(Locale.ROOT), turn));
  }

  private Optional<LearningItem> shown(String id, Turn turn) {
    LocalDate today = turn.at().toLocalDate();
    return library.findFor(turn.person().viewerOn(today), id, today);
  }

  private static String named(Turn turn, Command command) {
    return command.data().getOrDefault("item", typedId(turn.text()));
  }

  private static String typedId(String text) {
    Matcher matcher = ID.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  private static ReleasePolicy.Standing standing(LearningItem item, Turn turn) {
    return ReleasePolicy.standing(
        item, turn.person().viewerOn(turn.at().toLocalDate()), turn.at().toLocalDate());
  }

  private Map<String, Object> source(LearningItem item, Turn turn) {
    return sources.of(item, standing(item, turn) == ReleasePolicy.Standing.PAST_REVIEW);
  }

  private Card points(LearningItem item, Turn turn, AskWording heading, List<String> points) {
    Map<String, Object> values = source(item, turn);
    values.put("heading", wording.say(heading));
    values.put(
        "points", points.isEmpty() ? List.of(wording.say(AskWording.NONE_OF_THESE)) : points);
    values.put("footer", wording.say(AskWording.QUIET_FOOTER));
    return cards.card("points", values);
  }

  private Card read(LearningItem item, Turn turn, Command command) {
    List<Section> sections = item.text().sections();
    int parts = Math.max(1, Math.ceilDiv(sections.size(), ItemParts.SECTIONS));
    @Nullable Integer page = ItemParts.page(turn);
    int part = page == null ? ItemParts.part(turn, command) : ItemParts.partOf(page, sections);
    part = Math.clamp(part, 1, parts);
    int from = (part - 1) * ItemParts.SECTIONS;
    List<Section> shown =
        sections.subList(from, Math.min(sections.size(), from + ItemParts.SECTIONS));
    Map<String, Object> values = source(item, turn);
    values.put("sections", shown.stream().map(ItemParts::section).toList());
    values.put("quotation", shown.stream().allMatch(s -> s.wordsBy() == WordsBy.PUBLISHER));
    values.put("part", part);
    values.put("parts", parts);
    values.putAll(sources.offers(item, turn.person().key()));
    values.putAll(sources.original(item, turn.person().key(), page));
    if (part < parts) {
      values.put("nextPart", part + 1);
    }
    if (part > 1) {
      values.put("previousPart", part - 1);
    }
    return cards.card("read", values);
  }

  private Card notYours() {
    return cards.card("receipt", Map.of("text", wording.say(RefusedWording.NOT_YOURS)));
  }

  private Card noItem() {
    return cards.card(
        "receipt",
        Map.of(
            "text", wording.say(AskWording.NO_ITEM),
            "next", wording.say(AskWording.NO_ITEM_NEXT)));
  }
}
