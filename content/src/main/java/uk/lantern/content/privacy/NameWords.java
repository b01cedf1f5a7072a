package uk.lantern.content.privacy;

import java.util.Set;

/** What a single word can be: a first name, a surname, a word that is also a name, or neither. */
final class NameWords {

  private final NameLists lists;
  private final Set<String> firstNames;
  private final Set<String> asSubject;
  private final Set<String> inSentence;
  private final Set<String> afterCue;
  private final Set<String> surnames;
  private final Set<String> never;

  NameWords(NameLists lists) {
    this.lists = lists;
    firstNames = lists.words("firstNames");
    asSubject = lists.words("asSubject");
    inSentence = lists.words("inSentence");
    afterCue = lists.words("afterCue");
    surnames = lists.words("surnames");
    never = lists.words("never");
  }

  /** A name and hardly ever anything else. */
  boolean isFirst(String low) {
    String[] halves = low.split("-", 2);
    return firstNames.contains(low)
        || halves.length == 2 && firstNames.contains(halves[0]) && !lists.isOrdinary(halves[1]);
  }

  boolean isSubject(String low) {
    return asSubject.contains(low);
  }

  boolean isInSentence(String low) {
    return inSentence.contains(low);
  }

  /** A word that is also a name, with a capital. */
  boolean alsoWord(Word word) {
    return word.capital() && !word.shouted() && isAlsoWord(word.low());
  }

  boolean isAlsoWord(String low) {
    return asSubject.contains(low) || inSentence.contains(low) || afterCue.contains(low);
  }

  /** A capital on a word that no list knows: it may be a name. */
  boolean isUnknown(Word word) {
    return word.capital()
        && !word.shouted()
        && word.text().length() > 1
        && !never.contains(word.low())
        && !isOrdinaryInAnyForm(word.low())
        && !isAlsoWord(word.low());
  }

  boolean isPlain(String low) {
    return never.contains(low) || isOrdinaryInAnyForm(low);
  }

  boolean isSurname(String low) {
    return surnames.contains(low);
  }

  boolean maySurname(Word word) {
    return surnames.contains(word.low()) || isUnknown(word);
  }

  /** Typed without capitals, after a first name. */
  boolean mayLowerSurname(String low) {
    boolean listed =
        surnames.contains(low)
            && !low.matches(
                "may|little|small|large|short|long|sharp|day|north|south|east|west|page|waters|short");
    return listed || !isPlain(low) && !isFirst(low) && !isAlsoWord(low);
  }

  private boolean isOrdinaryInAnyForm(String low) {
    if (lists.isOrdinary(low)) {
      return true;
    }
    // Shorter ones are names as often: Luis, Lars.
    boolean plural = low.length() > 4 && low.endsWith("s");
    return plural && lists.isOrdinary(low.substring(0, low.length() - 1))
        || low.contains("'") && !low.startsWith("o'")
        || low.contains("-") && lists.isOrdinary(low.substring(0, low.indexOf('-')));
  }
}
