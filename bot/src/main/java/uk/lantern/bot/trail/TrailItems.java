package uk.lantern.bot.trail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.answering.Answer;
import uk.lantern.content.answering.Answering;
import uk.lantern.content.answering.Citation;
import uk.lantern.content.answering.Enquiry;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;

/** Which piece of learning somebody means by its id, its title, or what it is about. */
@Component
class TrailItems {

  private static final Pattern ID =
      Pattern.compile("\\b(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}", Pattern.CASE_INSENSITIVE);
  private static final Pattern THAT =
      Pattern.compile("(?i)(?:this|that|it|the)(?: learning| item)?");

  /** What people call a piece of learning; few titles hold such a word. */
  private static final Set<String> KINDS =
      Set.of("learning", "briefing", "item", "digest", "review", "audit", "guide", "card", "our");

  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "for", "from", "in", "of", "on", "the", "to", "with", "about");

  private final LearningLibrary library;
  private final Answering answering;
  private final Conversations conversations;

  TrailItems(LearningLibrary library, Answering answering, Conversations conversations) {
    this.library = library;
    this.answering = answering;
    this.conversations = conversations;
  }

  /** All that could be meant, the likeliest first; empty when nothing is. */
  List<LearningItem> meant(Turn turn, String words) {
    Matcher id = ID.matcher(words);
    if (id.find()) {
      return shown(turn, id.group())
          .or(() -> shown(turn, id.group().toUpperCase(Locale.ROOT)))
          .stream()
          .toList();
    }
    if (words.isBlank() || THAT.matcher(words.strip()).matches()) {
      return last(turn).stream().toList();
    }
    Set<String> said = words(words);
    Set<String> without = new HashSet<>(said);
    without.removeAll(KINDS);
    return Stream.of(said, without)
        .map(some -> titled(turn, some))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> about(turn, words));
  }

  private Optional<LearningItem> last(Turn turn) {
    return conversations
        .lastCited(turn.person().key(), turn.at().toLocalDate().minusDays(1))
        .flatMap(kept -> shown(turn, kept.cited().getFirst().replaceFirst("@.*", "")));
  }

  /** Every word of it stands in the title. */
  private List<LearningItem> titled(Turn turn, Set<String> said) {
    return library.items().stream()
        .filter(item -> !said.isEmpty() && words(item.text().title()).containsAll(said))
        .filter(item -> shown(turn, item.id()).isPresent())
        .sorted(Comparator.comparing(LearningItem::id))
        .toList();
  }

  private List<LearningItem> about(Turn turn, String words) {
    LocalDate today = turn.at().toLocalDate();
    Enquiry enquiry =
        new Enquiry("what have we learned about " + words, turn.person().viewerOn(today), today);
    return answering.answer(enquiry) instanceof Answer.Cited cited
        ? cited.citations().stream().map(Citation::item).distinct().toList()
        : List.of();
  }

  private Optional<LearningItem> shown(Turn turn, String id) {
    LocalDate today = turn.at().toLocalDate();
    return library.findFor(turn.person().viewerOn(today), id, today);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}-]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
