package uk.lantern.content.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says where a name begins. */
final class NameRules {

  private static final Pattern TO_A_RELATION = Pattern.compile(" {1,2}|, | \\(|: ?| - |- ");
  private static final Pattern AGE_AFTER =
      Pattern.compile("(?s)(?:, ?\\(?| ?\\()\\d{1,2}(?!\\d)(?! ?[/%.]\\d)[ ,.;:)?!].{0,20}");
  private static final Set<String> AGE_WORDS = Set.of("aged", "age", "dob", "yo");
  private static final Set<String> BORN_ON = Set.of("on", "in");
  private static final Set<String> ITS_A_PERSON =
      Set.of("he", "she", "his", "her", "him", "hers", "who", "he's", "she's");
  static final Word NONE = new Word(0, 1, ".", ".", "", false);
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "our", "their", "your", "my", "its", "his", "her");

  private final NameWords kinds;
  private final NameCues cues;
  private final NameStrangers strangers;
  private final Set<String> said;
  private final Set<String> verbs;
  private final Set<String> owned;
  private final Set<String> meets;
  private final Set<String> institutions;
  private final Set<String> saints;

  NameRules(NameLists lists, NameWords kinds) {
    this.kinds = kinds;
    cues = new NameCues(lists, kinds);
    strangers = new NameStrangers(lists, kinds);
    said = lists.words("said");
    verbs = new HashSet<>(said);
    verbs.addAll(lists.words("does"));
    owned = new HashSet<>(lists.words("owned"));
    owned.addAll(lists.words("relations"));
    meets = lists.words("meets");
    institutions = lists.words("institutions");
    saints = lists.words("saints");
  }

  boolean begins(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.letter() || word.text().length() > 40) {
      return false;
    }
    return standsAlone(words, at)
        || cues.before(words, at)
        || fullName(words, at)
        || owns(words, at)
        || subject(words, at)
        || inSentence(words, at)
        || aged(words, at)
        || personal(words, at)
        || strangers.begins(words, at);
  }

  private boolean standsAlone(List<Word> words, int at) {
    Word word = words.get(at);
    boolean acronym = word.shouted() && word.text().length() < 4 && !next(words, at).shouted();
    return kinds.isFirst(word.low())
        && !acronym
        && !institution(words, at)
        && !saints.contains(before(words, at).low());
  }

  private boolean institution(List<Word> words, int at) {
    Word word = words.get(at);
    Word next = next(words, at);
    return next.capital() && (word.joined() || word.owns()) && institutions.contains(next.low());
  }

  /** A word that is also a name, or no list knows, before a surname: "Grace Okafor". */
  private boolean fullName(List<Word> words, int at) {
    Word word = words.get(at);
    Word next = next(words, at);
    if (!word.joined() || !next.capital() || next.shouted() || institution(words, at)) {
      return false;
    }
    boolean surname = kinds.isSurname(next.low());
    boolean ordinary = kinds.isPlain(next.low());
    if (kinds.isSubject(word.low()) || kinds.isInSentence(word.low())) {
      boolean sure = surname && !ordinary || kinds.isUnknown(next);
      boolean acts = verbs.contains(next(words, at + 1).low());
      return word.capital() && (sure || surname && (!word.first() || acts));
    }
    return (kinds.alsoWord(word) || kinds.isUnknown(word)) && surname && !ordinary;
  }

  private boolean owns(List<Word> words, int at) {
    Word word = words.get(at);
    if (!word.owns() || !owned.contains(next(words, at).low())) {
      return false;
    }
    boolean lower = kinds.isSubject(word.low()) || kinds.isInSentence(word.low());
    return lower || kinds.alsoWord(word) || kinds.isUnknown(word);
  }

  private boolean subject(List<Word> words, int at) {
    Word word = words.get(at);
    String verb = next(words, at).low();
    if (!word.joined() || determined(words, at)) {
      return false;
    }
    if (said.contains(verb)) {
      return kinds.isSubject(word.low())
          || kinds.isInSentence(word.low())
          || kinds.alsoWord(word)
          || kinds.isUnknown(word) && !secondOfTwo(before(words, at));
    }
    return word.capital()
        && kinds.isSubject(word.low())
        && verbs.contains(verb)
        && !inHeading(words, at);
  }

  /** "West Yarrik said": a place, or an office. */
  private static boolean secondOfTwo(Word before) {
    return before.joined() && before.capital();
  }

  private boolean inSentence(List<Word> words, int at) {
    Word word = words.get(at);
    boolean known = kinds.isSubject(word.low()) || kinds.isInSentence(word.low());
    if (!known || !word.capital() || word.shouted() || word.first() || determined(words, at)) {
      return false;
    }
    boolean title = word.joined() && next(words, at).capital();
    return !inHeading(words, at) && !title && !institution(words, at);
  }

  private static boolean inHeading(List<Word> words, int at) {
    Word before = before(words, at);
    return secondOfTwo(before) && !before.first();
  }

  private boolean aged(List<Word> words, int at) {
    Word word = words.get(at);
    if (!kinds.isUnknown(word) && !kinds.alsoWord(word)) {
      return false;
    }
    return AGE_AFTER.matcher(word.gap()).matches() || word.gap().isBlank() && ageWord(words, at);
  }

  /** "Xanthe aged", "Xanthe born on"; not "summer born children". */
  private static boolean ageWord(List<Word> words, int at) {
    Word word = next(words, at);
    return AGE_WORDS.contains(word.low())
        || word.low().equals("born")
            && (word.gap().matches(".*\\d.*") || BORN_ON.contains(next(words, at + 1).low()));
  }

  /** "would help Shanelle with her baby": no list knows the word, but somebody is meant. */
  private boolean personal(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.first() || !kinds.isUnknown(word) || next(words, at).capital() && word.joined()) {
      return false;
    }
    Word before = before(words, at);
    if (!before.joined() || before.capital() || !meets.contains(before.low())) {
      return false;
    }
    return words.subList(at + 1, Math.min(words.size(), at + 8)).stream()
        .takeWhile(after -> !after.first())
        .anyMatch(after -> ITS_A_PERSON.contains(after.low()));
  }

  private boolean determined(List<Word> words, int at) {
    Word before = before(words, at);
    return before.joined() && DETERMINERS.contains(before.low());
  }

  /** The word before, or one that is nothing to anybody. */
  static Word before(List<Word> words, int at) {
    return at > 0 ? words.get(at - 1) : NONE;
  }

  /** The word after, or one that is nothing to anybody. */
  static Word next(List<Word> words, int at) {
    return at + 1 < words.size() ? words.get(at + 1) : NONE;
  }

  /** Whether nothing but what may stand between "mum" and "Sarah" is between two words. */
  static boolean near(Word word) {
    return TO_A_RELATION.matcher(word.gap()).matches();
  }
}
