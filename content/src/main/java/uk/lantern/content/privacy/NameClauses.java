package uk.lantern.content.privacy;

import static uk.lantern.content.privacy.NameRules.before;
import static uk.lantern.content.privacy.NameRules.next;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of a word with a capital that no list knows, says whether its place in a clause is that of a
 * person's name.
 */
final class NameClauses {

  private static final Set<String> CLASSES = Set.of("year", "yr", "reception");

  private final NameWords kinds;
  private final Set<String> addressed;
  private final Set<String> clauses;
  private final Set<String> relations;
  private final Set<String> verbs;

  NameClauses(NameLists lists, NameWords kinds) {
    this.kinds = kinds;
    addressed = lists.words("addressed");
    clauses = lists.words("clauses");
    relations = lists.words("relations");
    verbs = new HashSet<>(lists.words("said"));
    verbs.addAll(lists.words("does"));
    verbs.addAll(lists.words("acts"));
  }

  boolean begins(List<Word> words, int at) {
    return addressed(words, at)
        || inBrackets(words, at)
        || withInitial(words, at)
        || withSurname(words, at)
        || inClass(words, at);
  }

  /** "saw Yarrik yesterday", "supervision about Yarrik, what next". */
  private boolean addressed(List<Word> words, int at) {
    Word word = words.get(at);
    Word before = before(words, at);
    if (word.first() || !before.joined() || before.capital()) {
      return false;
    }
    Word next = next(words, at);
    boolean ends = !word.joined() && !word.owns() && !word.gap().startsWith("-");
    boolean clauseEnds = ends || !next.capital() && clauses.contains(next.low());
    return clauseEnds && addressed.contains(before.low());
  }

  /** "Marvok (dad) has left". */
  private boolean inBrackets(List<Word> words, int at) {
    return words.get(at).gap().equals(" (") && relations.contains(next(words, at).low());
  }

  /** "the case of Yarrik D". */
  private boolean withInitial(List<Word> words, int at) {
    Word next = next(words, at);
    return words.get(at).joined()
        && next.letter()
        && next.capital()
        && !next.low().equals("i")
        && !next.low().equals("a");
  }

  /** "Yarrik Dovane has applied": neither word is known, and what follows is what people do. */
  private boolean withSurname(List<Word> words, int at) {
    Word next = next(words, at);
    return words.get(at).first()
        && words.get(at).joined()
        && kinds.isUnknown(next)
        && next.joined()
        && verbs.contains(next(words, at + 1).low());
  }

  /** "Yarrik in year 6". */
  private static boolean inClass(List<Word> words, int at) {
    return words.get(at).first()
        && next(words, at).low().equals("in")
        && CLASSES.contains(next(words, at + 1).low());
  }
}
