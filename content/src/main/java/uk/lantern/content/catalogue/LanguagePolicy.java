package uk.lantern.content.catalogue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Section;

/** How an item must be worded: short sentences, no blame, no words that shut people out. */
final class LanguagePolicy {

  /** A sentence that is longer has to be read twice (domain.md 4.2). */
  static final int LONGEST_SENTENCE = 25;

  private static final int MOST_POINTS = 6;
  private static final int MOST_QUESTIONS = 4;

  /** What ends a sentence, with the quotation marks round it, before the next one begins. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?])[\"”']?\\s+(?=[\"“']?[\\p{Lu}\\p{N}])|\\n");

  private static final Pattern BLAME =
      Pattern.compile(
          "(?i)\\b(?:failed to|failure to|failings?|should have known|neglected to|lessons learned)"
              + "\\b|!");

  /** Words to avoid and, where there is one, the word to use. */
  private static final Pattern AVOID =
      Pattern.compile(
          "(?i)\\b(?:robust|going forward|stakeholders?|learnings|hard[ -]to[ -]reach|disengaged"
              + "|attention[ -]seeking|child prostitutes?)\\b|\\b(?:DV|DNA|CP kids)\\b");

  /** Allowed inside quotation marks only, where an item says what not to write. */
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]{0,200}[\"”]");

  private static final Pattern LABELLING =
      Pattern.compile(
          "(?i)\\bputs? (?:themselves|herself|himself) at risk\\b|\\bdid not attend\\b");

  private final ContentFile file;
  private final List<Problem> found = new ArrayList<>();

  private LanguagePolicy(ContentFile file) {
    this.file = file;
  }

  static List<Problem> problems(LearningItem item, ContentFile file) {
    LanguagePolicy policy = new LanguagePolicy(file);
    policy.checkLists(item);
    policy.check("oneLine", item.text().oneLine());
    item.text().keyMessages().forEach(message -> policy.check("keyMessages", message));
    for (Section section : item.text().sections()) {
      policy.check(String.valueOf(section.heading()), section.text());
    }
    return policy.found;
  }

  static List<String> sentences(String text) {
    return Stream.of(SENTENCE_END.split(text))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private void checkLists(LearningItem item) {
    int points = item.text().practicePoints().size();
    if (points > MOST_POINTS) {
      note("What to do now", "has " + points + " bullets", "keep at most " + MOST_POINTS);
    }
    int questions = item.text().questions().size();
    if (questions > MOST_QUESTIONS) {
      note("Talk about it", "has " + questions + " bullets", "keep at most " + MOST_QUESTIONS);
    }
  }

  private void check(String where, String text) {
    for (String sentence : sentences(text)) {
      int words = ItemPolicy.words(sentence);
      if (words > LONGEST_SENTENCE) {
        String what = "has a sentence of %d words, \"%s\"".formatted(words, start(sentence));
        note(where, what, "make it two of at most " + LONGEST_SENTENCE);
      }
    }
    first(BLAME, text, where, "say what happened and what helps, without blame");
    first(AVOID, text, where, "use a plain word that everybody knows");
    String own = QUOTED.matcher(text).replaceAll(" ");
    first(LABELLING, own, where, "say what others did or did not do for the child");
  }

  private void first(Pattern words, String text, String where, String fix) {
    Matcher matcher = words.matcher(text);
    if (matcher.find()) {
      note(where, "has \"" + matcher.group() + "\"", fix);
    }
  }

  private static String start(String sentence) {
    Iterator<String> words = List.of(sentence.split("\\s+")).iterator();
    StringBuilder start = new StringBuilder(words.next());
    for (int i = 0; i < 5 && words.hasNext(); i++) {
      start.append(' ').append(words.next());
    }
    return start.append("...").toString();
  }

  private void note(String where, String what, String fix) {
    found.add(new Problem(file.name(), file.lineOf(where), where, what, fix));
  }
}
