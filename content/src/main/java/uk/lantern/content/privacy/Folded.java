package uk.lantern.content.privacy;

import java.text.Normalizer;
import java.util.Arrays;

/** A text as the finders read it: disguises undone, each character with its place in the text. */
final class Folded {

  private static final String LOOKALIKES = "АВЕЅІЈКМНОРСТУХаеорсухіјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
  private static final String LATIN = "ABESIJKMHOPCTYXaeopcyxijABEZHIKMNOPTYXo";
  private static final String APOSTROPHES = "\u2018\u2019\u02bc\u00b4`\u2032\uff07";
  private static final String DASHES = "\u2212\u2043\u02d7";
  private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

  private final StringBuilder view;
  private final char invisible;
  private int[] starts;
  private int[] ends;
  private boolean hidden;

  private Folded(String text, char invisible) {
    this.invisible = invisible;
    view = new StringBuilder(text.length());
    starts = new int[text.length() + 16];
    ends = new int[text.length() + 16];
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      fold(c, i, end);
      i = end;
    }
  }

  /** Characters that cannot be seen are left out. */
  static Folded of(String text) {
    return new Folded(text, '\0');
  }

  /** Characters that cannot be seen are spaces. */
  static Folded spaced(String text) {
    return new Folded(text, ' ');
  }

  String view() {
    return view.toString();
  }

  /** Whether the text holds characters that cannot be seen. */
  boolean hasHidden() {
    return hidden;
  }

  Found inText(Found found) {
    return new Found(starts[found.start()], ends[found.end() - 1], found.kind());
  }

  private void fold(int c, int start, int end) {
    if (c < 128) {
      add(c == '`' ? '\'' : c == '\r' || c == '\t' ? ' ' : (char) c, start, end);
    } else if (unseen(c)) {
      hidden = true;
      if (invisible != '\0') {
        add(invisible, start, end);
      }
    } else if (digit(c) >= 0) {
      add((char) ('0' + digit(c)), start, end);
    } else {
      plain(c).chars().forEach(plain -> add((char) plain, start, end));
    }
  }

  private static boolean unseen(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.CONTROL
        || BLANK_LETTERS.indexOf(c) >= 0;
  }

  private static int digit(int c) {
    int type = Character.getType(c);
    boolean number = type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
    int value = number ? Character.getNumericValue(c) : -1;
    return value <= 9 ? value : -1;
  }

  private static String plain(int c) {
    int type = Character.getType(c);
    if (type == Character.SPACE_SEPARATOR) {
      return " ";
    }
    if (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
      return "\n";
    }
    if (type == Character.DASH_PUNCTUATION || DASHES.indexOf(c) >= 0) {
      return "-";
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return "'";
    }
    StringBuilder out = new StringBuilder();
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    parts.codePoints().filter(part -> !unseen(part)).forEach(part -> out.append(latin(part)));
    return out.toString();
  }

  private static String latin(int c) {
    int at = LOOKALIKES.indexOf(c);
    return at >= 0 ? LATIN.substring(at, at + 1) : Character.toString(c);
  }

  private void add(char c, int start, int end) {
    if (view.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[view.length()] = start;
    ends[view.length()] = end;
    view.append(c);
  }
}
