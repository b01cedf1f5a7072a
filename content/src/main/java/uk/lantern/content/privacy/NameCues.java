package uk.lantern.content.privacy;

import java.util.List;
import java.util.Set;

/** Names that the word before gives away: a title, a relation, "called". */
final class NameCues {

  private static final Set<String> BETWEEN = Set.of("is", "was", "name", "are");
  private static final Set<String> COURTESY_IN_LOWER_CASE = Set.of("mr", "mrs");
  private static final Set<String> TWICE_MEANT =
      Set.of(
          "will", "may", "mark", "can", "pat", "sue", "bill", "hope", "rob", "drew", "grant",
          "page");

  private final NameWords kinds;
  private final Set<String> titles;
  private final Set<String> relations;
  private final Set<String> callers;
  private final Set<String> headed;
  private final Set<String> things;
  private final Set<String> acronyms;

  NameCues(NameLists lists, NameWords kinds) {
    this.kinds = kinds;
    titles = lists.words("titles");
    relations = lists.words("relations");
    callers = lists.words("callers");
    headed = lists.words("headed");
    things = lists.words("things");
    acronyms = lists.words("acronyms");
  }

  boolean before(List<Word> words, int at) {
    if (at == 0) {
      return false;
    }
    int cue = cueBefore(words, at);
    Word before = words.get(cue);
    Word word = words.get(at);
    if (titles.contains(before.low()) && cue == at - 1) {
      return titled(before, word) || particle(words, at);
    }
    if (isRelation(before.low()) && related(before, word)) {
      return true;
    }
    if (headed.contains(before.low())) {
      return before.gap().matches(" ?: {0,2}") && word.capital() && mayBeName(word);
    }
    return callers.contains(before.low()) && called(words, cue, word);
  }

  private boolean isRelation(String low) {
    return relations.contains(low)
        || low.endsWith("s") && relations.contains(low.substring(0, low.length() - 1));
  }

  private boolean mayBeName(Word word) {
    return kinds.isUnknown(word) || kinds.alsoWord(word);
  }

  private static int cueBefore(List<Word> words, int at) {
    Word before = words.get(at - 1);
    boolean between = BETWEEN.contains(before.low()) && before.joined();
    return between && NameRules.before(words, at - 1).gap().matches(" |'s ") ? at - 2 : at - 1;
  }

  private boolean titled(Word title, Word word) {
    boolean joined = title.joined() || title.gap().equals(". ");
    boolean surname = kinds.isSurname(word.low()) && !kinds.isPlain(word.low());
    boolean lower =
        surname || COURTESY_IN_LOWER_CASE.contains(title.low()) && !kinds.isPlain(word.low());
    boolean capital = word.capital() && (title.capital() || lower);
    boolean name = kinds.isUnknown(word) || kinds.isSurname(word.low()) || kinds.alsoWord(word);
    return joined && (capital && name && !(title.shouted() && word.shouted()) || lower);
  }

  /** "Mrs. van der Berg", "Mrs de Vries". */
  private static boolean particle(List<Word> words, int at) {
    return NameFinder.PARTICLES.contains(words.get(at).low())
        && (NameRules.next(words, at).capital() || NameRules.next(words, at + 1).capital());
  }

  private boolean related(Word relation, Word word) {
    if (!NameRules.near(relation)) {
      return false;
    }
    if (!word.capital()) {
      return relation.joined()
          && (kinds.isSubject(word.low()) || kinds.isInSentence(word.low()))
          && !TWICE_MEANT.contains(word.low());
    }
    boolean initials =
        word.shouted()
            && word.text().length() == 2
            && !relation.capital()
            && !acronyms.contains(word.low());
    return initials || mayBeName(word);
  }

  private boolean called(List<Word> words, int cue, Word word) {
    Word caller = words.get(cue);
    boolean colon = caller.gap().matches(" ?: {0,2}");
    if (!colon && !caller.gap().matches(" {1,2}|'s | \"| '")) {
      return false;
    }
    if (caller.low().equals("initials")) {
      return word.text().length() <= 3 && word.shouted() && !acronyms.contains(word.low());
    }
    boolean thing = cue > 0 && things.contains(words.get(cue - 1).low());
    if (thing) {
      return false;
    }
    if (word.capital()) {
      return mayBeName(word);
    }
    return lowerCase(words, cue, word);
  }

  /** "a boy called zyaire", "she is called hope". */
  private boolean lowerCase(List<Word> words, int cue, Word word) {
    boolean person =
        cue > 0
            && (relations.contains(words.get(cue - 1).low())
                || words.get(cue).low().startsWith("nick"));
    boolean name = kinds.isSubject(word.low()) || kinds.isInSentence(word.low());
    return name || person && !kinds.isPlain(word.low());
  }
}
