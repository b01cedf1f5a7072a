package uk.lantern.content.safety;

/** Letters of other alphabets that look like ours, and ours with a stroke. */
final class Lookalikes {

  private static final String THEIRS =
      "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u04bb\u0455\u0432\u043a\u043c\u043d"
          + "\u0442\u0501\u051b\u0261\u03b1\u03bf\u03c1\u03bd\u03b9\u03ba\u03c4\u03b5\u03c5\u03b7\u0142"
          + "\u00f8\u0111\u0131\u0127\u0268\u0180";
  private static final String OURS = "aeopcxyijhsbkmhtdqgaopviktevnlodihib";

  private Lookalikes() {}

  /**
   * A plain text whose mixed words are all in our letters. A word wholly in another alphabet stays:
   * it belongs to another language.
   */
  static String replaced(String text) {
    if (text.chars().noneMatch(one -> THEIRS.indexOf(one) >= 0)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int to = from;
      boolean ours = false;
      while (to < text.length() && Character.isLetter(text.charAt(to))) {
        ours |= text.charAt(to) >= 'a' && text.charAt(to) <= 'z';
        to++;
      }
      for (int i = from; i < to; i++) {
        int known = ours ? THEIRS.indexOf(text.charAt(i)) : -1;
        out.append(known < 0 ? text.charAt(i) : OURS.charAt(known));
      }
      if (to < text.length()) {
        out.append(text.charAt(to));
      }
      from = to + 1;
    }
    return out.toString();
  }
}
