package uk.lantern.bot.actions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which colleague somebody names: "pass it to Mo", "not me, try Mo Ahmed: I moved team". */
final class NameWords {

  private static final String WORD = "\\p{L}[\\p{L}'’-]*";
  private static final String NAME = "(?<name>" + WORD + "(?:\\s+\\p{Lu}[\\p{L}'’-]*){0,3})";
  private static final Pattern PASSED =
      Pattern.compile(
          "(?s)^.*?\\b(?i:to)\\s+(?<name>" + WORD + "(?:\\s+" + WORD + "){0,3})(?<rest>.*)$");
  private static final Pattern SUGGESTED =
      Pattern.compile(
          "(?s)^(?<lead>.*?)\\b(?i:try|ask|suggest|it's|its|should be|belongs to|better)\\s+(?i:(?:is|for|with)\\s+)?"
              + NAME
              + "(?<rest>.*)$");
  private static final Pattern VERB =
      Pattern.compile("(?is)^.*?\\bnot (?:me|mine|my action)\\b|^.*?\\bsuggest someone\\b");
  private static final Pattern EDGES =
      Pattern.compile("^(?:[\\s.,:;-]|(?i:\\b(?:because|as|since|please|for)\\b))+|[\\s.,:;-]+$");

  private NameWords() {}

  /**
   * A colleague and why.
   *
   * @param name empty when nobody is named
   */
  record Named(String name, String why) {

    @Override
    public String toString() {
      return "Named";
    }
  }

  /** Whom an action is passed to: up to four words, of which the first ones are the name. */
  static String passedTo(String typed) {
    Matcher words = PASSED.matcher(courteous(ActionRef.without(typed)));
    return words.matches() ? words.group("name").strip() : "";
  }

  /** Why it is not theirs, and whom they suggest. */
  static Named notMe(String typed) {
    String words = VERB.matcher(courteous(ActionRef.without(typed))).replaceFirst("");
    Matcher suggested = SUGGESTED.matcher(words);
    if (suggested.matches()) {
      return new Named(
          suggested.group("name").strip(),
          trimmed(trimmed(suggested.group("lead")) + " " + trimmed(suggested.group("rest"))));
    }
    return new Named("", trimmed(words));
  }

  private static String courteous(String typed) {
    return typed.replaceFirst("(?i)[\\s,.!]*\\b(?:please|thanks|thank you)[\\s.!]*$", "");
  }

  private static String trimmed(String words) {
    return EDGES.matcher(words).replaceAll("").strip();
  }
}
