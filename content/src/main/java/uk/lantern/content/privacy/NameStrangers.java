package uk.lantern.content.privacy;

import static uk.lantern.content.privacy.NameRules.before;
import static uk.lantern.content.privacy.NameRules.next;

import java.util.List;
import java.util.Set;

/** Says where a name begins that no list knows: what stands around it tells that it is a person. */
final class NameStrangers {

  /** Words on either side in which somebody is said to be a "she". */
  private static final int NEARBY = 8;

  private static final Set<String> BEFORE_ALIAS = Set.of("as", "by", "to");

  private final NameWords kinds;
  private final NameClauses clauses;
  private final Set<String> households;
  private final Set<String> persons;
  private final Set<String> acts;
  private final Set<String> said;
  private final Set<String> does;
  private final Set<String> towards;
  private final Set<String> meets;
  private final Set<String> institutions;
  private final Set<String> things;
  private final Set<String> relations;
  private final Set<String> acronyms;
  private final List<String> aliases;

  NameStrangers(NameLists lists, NameWords kinds) {
    this.kinds = kinds;
    clauses = new NameClauses(lists, kinds);
    households = lists.words("households");
    persons = lists.words("persons");
    acts = lists.words("acts");
    said = lists.words("said");
    does = lists.words("does");
    towards = lists.words("towards");
    meets = lists.words("meets");
    institutions = lists.words("institutions");
    things = lists.words("things");
    relations = lists.words("relations");
    acronyms = lists.words("acronyms");
    aliases = lists.phrases("aliases");
  }

  boolean begins(List<Word> words, int at) {
    Word word = words.get(at);
    return household(words, at)
        || alias(words, at)
        || lowerOwner(words, at)
        || initials(words, at)
        || lowerSpeaker(words, at)
        || kinds.isUnknown(word)
            && !abbreviated(word)
            && (inSentence(words, at) || first(words, at) || clauses.begins(words, at));
  }

  /** "Mo", "PCSOs": too short to be sure, or an acronym. */
  private static boolean abbreviated(Word word) {
    return word.text().length() < 3 || Character.isUpperCase(word.text().charAt(1));
  }

  /** "the Okafor twins", "the Bishop family"; not "the Black families". */
  private boolean household(List<Word> words, int at) {
    Word word = words.get(at);
    if (!before(words, at).low().equals("the") || !word.joined()) {
      return false;
    }
    boolean surname = kinds.isSurname(word.low()) && !kinds.isPlain(word.low());
    return (surname || kinds.isUnknown(word)) && households.contains(next(words, at).low());
  }

  private boolean alias(List<Word> words, int at) {
    Word before = before(words, at);
    boolean known =
        before.joined()
            && BEFORE_ALIAS.contains(before.low())
            && aliases.contains(before(words, at - 1).low());
    Word word = words.get(at);
    return known && (kinds.isUnknown(word) || kinds.alsoWord(word));
  }

  /** "elowen's mum", "ELOWEN'S MUM": typed as if it were no name, and no word of ours. */
  private boolean lowerOwner(List<Word> words, int at) {
    Word word = words.get(at);
    return (!word.capital() || word.shouted())
        && word.owns()
        && word.text().length() > 3
        && !kinds.isPlain(word.low())
        && relations.contains(next(words, at).low());
  }

  /** "yarrik said he is scared": who is said to speak is no thing. */
  private boolean lowerSpeaker(List<Word> words, int at) {
    Word word = words.get(at);
    return word.first()
        && !word.capital()
        && word.joined()
        && word.text().length() > 3
        && !kinds.isPlain(word.low())
        && said.contains(next(words, at).low())
        && saidAfter(words, at);
  }

  /** "with AB, she is", "AB's mum". */
  private boolean initials(List<Word> words, int at) {
    Word word = words.get(at);
    boolean two =
        word.shouted()
            && word.text().length() == 2
            && !acronyms.contains(word.low())
            && !kinds.isPlain(word.low());
    if (!two) {
      return false;
    }
    boolean met = !word.first() && meets.contains(before(words, at).low());
    boolean owner = word.owns() && relations.contains(next(words, at).low());
    return owner || met && saidAfter(words, at);
  }

  private boolean inSentence(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.first() || thing(words, at)) {
      return false;
    }
    Word before = before(words, at);
    return before.joined()
        && !before.capital()
        && towards.contains(before.low())
        && (saidBefore(words, at) || saidAfter(words, at));
  }

  private boolean first(List<Word> words, int at) {
    Word word = words.get(at);
    if (!word.first() || !word.joined() || thing(words, at)) {
      return false;
    }
    String after = next(words, at).low();
    boolean joins = after.equals("and") && persons.contains(next(words, at + 1).low());
    boolean does = this.does.contains(after) && saidAfter(words, at);
    boolean did = after.equals("was") || after.equals("has");
    return joins || does || did || acts.contains(after);
  }

  /** "Makaton course", "Lundy Model": what is called so is no person. */
  private boolean thing(List<Word> words, int at) {
    Word next = next(words, at);
    return words.get(at).joined()
        && (next.capital() || institutions.contains(next.low()) || things.contains(next.low()));
  }

  /** Whether the same sentence goes on about a person. */
  private boolean saidAfter(List<Word> words, int at) {
    return words.subList(at + 1, Math.min(words.size(), at + NEARBY)).stream()
        .takeWhile(word -> !word.first())
        .anyMatch(word -> persons.contains(word.low()));
  }

  /** Whether the same sentence spoke of a person before. */
  private boolean saidBefore(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEARBY); i--) {
      if (persons.contains(words.get(i).low())) {
        return true;
      }
      if (words.get(i).first()) {
        return false;
      }
    }
    return false;
  }
}
