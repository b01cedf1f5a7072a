package uk.lantern.content.privacy;

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
    if (at == 0 || !words.get(at - 1).low().equals("the") || !word.joined()) {
      return false;
    }
    boolean surname = kinds.isSurname(word.low()) && !kinds.isPlain(word.low());
    return (surname || kinds.isUnknown(word)) && households.contains(next(words, at).low());
  }

  private boolean alias(List<Word> words, int at) {
    boolean known =
        at > 1
            && BEFORE_ALIAS.contains(words.get(at - 1).low())
            && words.get(at - 1).joined()
            && aliases.contains(words.get(at - 2).low());
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
        && saidOfAPerson(words, at, at + 1);
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
    boolean met = at > 0 && !word.first() && meets.contains(words.get(at - 1).low());
    boolean owner = word.owns() && relations.contains(next(words, at).low());
    return owner || met && saidOfAPerson(words, at, at + 1);
  }

  private boolean inSentence(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.first() || thing(words, at)) {
      return false;
    }
    Word before = words.get(at - 1);
    return before.joined()
        && !before.capital()
        && towards.contains(before.low())
        && (persons.contains(before.low()) || saidOfAPerson(words, at, at - NEARBY));
  }

  private boolean first(List<Word> words, int at) {
    Word word = words.get(at);
    if (!word.first() || !word.joined() || thing(words, at)) {
      return false;
    }
    String after = next(words, at).low();
    boolean joins = after.equals("and") && persons.contains(next(words, at + 1).low());
    boolean does = this.does.contains(after) && saidOfAPerson(words, at, at + 1);
    boolean did = after.equals("was") || after.equals("has");
    return joins || does || did || acts.contains(after) || said.contains(after);
  }

  /** "Makaton course", "Lundy Model": what is called so is no person. */
  private boolean thing(List<Word> words, int at) {
    Word next = next(words, at);
    return words.get(at).joined()
        && (next.capital() || institutions.contains(next.low()) || things.contains(next.low()));
  }

  private boolean saidOfAPerson(List<Word> words, int at, int from) {
    for (int i = at + 1; i < Math.min(words.size(), at + NEARBY); i++) {
      if (words.get(i).first()) {
        break;
      }
      if (persons.contains(words.get(i).low())) {
        return true;
      }
    }
    for (int i = at - 1; i >= Math.max(0, from); i--) {
      if (persons.contains(words.get(i).low())) {
        return true;
      }
      if (words.get(i).first()) {
        break;
      }
    }
    return false;
  }

  private static Word next(List<Word> words, int at) {
    return at + 1 < words.size() ? words.get(at + 1) : NameRules.NONE;
  }
}
