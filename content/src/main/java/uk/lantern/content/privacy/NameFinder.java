package uk.lantern.content.privacy;

import java.util.List;
import java.util.Set;

/** Finds people's names: where one begins by {@link NameRules}, and how far it reaches. */
final class NameFinder implements Finder {

  private static final int LONGEST = 3;
  private static final int MOST_INITIALS = 4;
  static final Set<String> PARTICLES =
      Set.of(
          "der", "de", "da", "del", "della", "van", "von", "bin", "bint", "al", "el", "ap", "le",
          "la");

  private final NameRules rules;
  private final NameWords kinds;

  NameFinder(NameLists lists) {
    kinds = new NameWords(lists);
    rules = new NameRules(lists, kinds);
  }

  @Override
  public void find(View view, List<Found> found) {
    List<Word> words = Word.of(view.text());
    for (int i = 0; i < words.size(); i++) {
      if (rules.begins(words, i)) {
        i = take(words, i, found);
        while (another(words, i)) {
          i = take(words, nextName(words, i), found);
        }
      } else if (initials(words, i)) {
        int last = lastInitial(words, i);
        found.add(new Found(words.get(i).start(), words.get(last).end(), IdentifierKind.NAME));
        i = last;
      }
    }
  }

  private int take(List<Word> words, int from, List<Found> found) {
    int last = from;
    while (last + 1 < words.size() && last - from < LONGEST - 1 && reaches(words, last)) {
      last++;
    }
    found.add(new Found(words.get(from).start(), words.get(last).end(), IdentifierKind.NAME));
    return last;
  }

  /** Whether the word after belongs to the same name: a surname or an initial. */
  private boolean reaches(List<Word> words, int at) {
    Word word = words.get(at);
    Word next = words.get(at + 1);
    if (!word.joined() && !(word.letter() && word.gap().equals(". "))) {
      return false;
    }
    if (PARTICLES.contains(next.low()) && at + 2 < words.size() && next.joined()) {
      return words.get(at + 2).capital();
    }
    if (next.capital()) {
      boolean initial = next.letter() && !next.low().equals("i");
      return initial || kinds.maySurname(next) || kinds.isFirst(next.low());
    }
    return !word.capital() && next.text().length() > 2 && kinds.mayLowerSurname(next.low());
  }

  /** "Tyler and Zyaire", "Tyler, Zyaire": a second name that nothing else gives away. */
  private boolean another(List<Word> words, int at) {
    int next = nextName(words, at);
    if (next == at) {
      return false;
    }
    Word word = words.get(next);
    boolean inList = next == at + 2 || word.gap().matches("(?s), | and | |[.;:)?!\\n].*|");
    boolean title = word.joined() && next + 1 < words.size() && words.get(next + 1).capital();
    return inList && !title && (kinds.isUnknown(word) || kinds.alsoWord(word));
  }

  private static int nextName(List<Word> words, int at) {
    if (at + 2 < words.size()
        && words.get(at).joined()
        && words.get(at + 1).low().equals("and")
        && words.get(at + 1).joined()) {
      return at + 2;
    }
    boolean listed = at + 1 < words.size() && words.get(at).gap().matches(", | & | / |/");
    return listed ? at + 1 : at;
  }

  private static boolean initials(List<Word> words, int at) {
    boolean within = at > 0 && initial(words.get(at - 1)) && dotted(words.get(at - 1));
    if (within || !initial(words.get(at))) {
      return false;
    }
    int last = lastInitial(words, at);
    // Nobody has five initials: that is an acronym, or noise.
    return last > at
        && last - at < MOST_INITIALS
        && words.get(last).gap().matches("(?s)[.'),:; \n].*|")
        && !known(words, at);
  }

  private static int lastInitial(List<Word> words, int at) {
    int last = at;
    while (last + 1 < words.size() && dotted(words.get(last)) && initial(words.get(last + 1))) {
      last++;
    }
    return last;
  }

  private static boolean dotted(Word word) {
    return word.gap().equals(".") || word.gap().equals(". ");
  }

  private static boolean initial(Word word) {
    return word.letter() && word.capital();
  }

  private static boolean known(List<Word> words, int at) {
    StringBuilder letters = new StringBuilder();
    for (int i = at; i <= lastInitial(words, at); i++) {
      letters.append(words.get(i).text());
    }
    return letters.toString().matches("UK|US|USA|EU|NHS|AM|PM|DOB|DO|GP|BA|MA|CP|IT|PE|AE|TA");
  }
}
