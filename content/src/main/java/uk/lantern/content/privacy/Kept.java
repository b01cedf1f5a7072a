package uk.lantern.content.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stays although it looks like an identifier: our own tokens and references, names published
 * reviews are known by, and DEMO people where a command names one. The finders do not see it.
 */
final class Kept {

  /** Stands where a name was. */
  static final String NAMED = "\uE001";

  private static final String BLIND = "\uE000";

  private static final Form NUMBERED =
      kept("(?:Q|LI|A|R|OC|CB|RN)-\\d{3,6}|MA-\\d{4}-\\d{2}(?:-C\\d{2})?|20\\d{2}-\\d{2}/\\d"
              + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
          .near(View.DIGIT, 40, 40);
  private static final Form WORDED =
      kept(
          "(?:DEMO|NAT|WSSCP|LI)(?:-[A-Z0-9]{1,20}){1,8}|operation (?-i:[A-Z])[a-z]+"
              + "|(?:child|baby|family|sibling|adult|mother|father|infant|twin|young person|mr|ms|mrs)"
              + " (?:alpha|beta|gamma|delta|epsilon|theta|omega|sigma|zeta)");
  private static final Pattern NAMES_A_PERSON =
      Pattern.compile(
          "(?is)\\s*(?:as|nudge|assign|pass it to|(?:also )?well done to|preview as|who is|play) ");

  /** A day somebody moves the DEMO clock to is nobody's birthday. */
  private static final Pattern MOVES_THE_CLOCK =
      Pattern.compile("(?is)\\s*jump(?: to)? \\d{4}-\\d{2}-\\d{2}[\\s.!]{0,9}");

  private final List<String> published;
  private final List<String> demoPeople;

  Kept(List<String> published, List<String> demoPeople) {
    this.published = published.stream().map(Kept::low).toList();
    this.demoPeople = demoPeople.stream().map(Kept::low).toList();
  }

  static Kept shipped(NameLists lists) {
    List<String> always = new ArrayList<>(lists.phrases("published"));
    always.addAll(NameLists.agencies());
    return new Kept(always, NameLists.demoPeople());
  }

  /** The view with all that stays made unreadable, of the same length. */
  String hidden(String view) {
    StringBuilder out = new StringBuilder(view);
    for (IdentifierKind kind : IdentifierKind.values()) {
      blind(out, view, kind.token(), kind == IdentifierKind.NAME ? NAMED : BLIND);
    }
    List<Found> references = new ArrayList<>();
    NUMBERED.find(new View(view), references);
    WORDED.find(new View(view), references);
    references.forEach(r -> cover(out, r.start(), r.end(), BLIND));
    String low = low(view);
    published.forEach(phrase -> blind(out, low, phrase, BLIND));
    if (MOVES_THE_CLOCK.matcher(view).matches()) {
      cover(out, 0, out.length(), BLIND);
    }
    if (NAMES_A_PERSON.matcher(view).lookingAt()) {
      demoPeople.forEach(person -> blind(out, low, person, BLIND));
    }
    return out.toString();
  }

  private static void blind(StringBuilder out, String in, String phrase, String with) {
    for (int at = in.indexOf(phrase); at >= 0; at = in.indexOf(phrase, at + phrase.length())) {
      int end = at + phrase.length();
      boolean token = phrase.startsWith("[");
      if (token || !letterAt(in, at - 1) && !letterAt(in, end)) {
        cover(out, at, end, with);
      }
    }
  }

  /** Puts a mark in every place; {@code StringBuilder.replace} would move the rest each time. */
  static void cover(StringBuilder out, int start, int end, String with) {
    for (int i = start; i < end; i++) {
      out.setCharAt(i, with.charAt(0));
    }
  }

  private static boolean letterAt(String in, int at) {
    return at >= 0 && at < in.length() && Character.isLetterOrDigit(in.charAt(at));
  }

  private static Form kept(String regex) {
    return Form.of(Form.ALONE + "(?:" + regex + ")" + Form.ENDS, IdentifierKind.NAME);
  }

  /** Lower case, of the same length. */
  private static String low(String text) {
    StringBuilder out = new StringBuilder(Folded.of(text).view());
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
    }
    return out.toString();
  }
}
