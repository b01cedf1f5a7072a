package uk.lantern.content.privacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays although it looks like an identifier: our own tokens and references, names published
 * reviews are known by, and DEMO people where a command names one. The finders do not see it.
 */
final class Kept {

  private static final char BLIND = '\uE000';
  private static final char NAMED = '\uE001';

  private static final String REFERENCES =
      "(?:Q|LI|A|R|OC|CB|RN)-\\d{3,6}|MA-\\d{4}-\\d{2}(?:-C\\d{2})?|(?:DEMO|NAT|WSSCP|LI)(?:-[A-Z0-9]{1,20}){1,8}"
          + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
          + "|20\\d{2}-\\d{2}/\\d|operation (?-i:[A-Z])[a-z]+"
          + "|(?:child|baby|family|sibling|adult|mother|father|infant|twin|young person|mr|ms|mrs)"
          + " (?:alpha|beta|gamma|delta|epsilon|theta|omega|sigma|zeta)";
  private static final Pattern NAMES_A_PERSON =
      Pattern.compile(
          "(?is)\\s*(?:as|nudge|assign|pass it to|(?:also )?well done to|preview as|who is|play) .*");

  private final Pattern tokens =
      Pattern.compile(
          Arrays.stream(IdentifierKind.values())
              .map(kind -> Pattern.quote(kind.token()))
              .collect(Collectors.joining("|")));
  private final Pattern always;
  private final Pattern demo;

  Kept(List<String> published, List<String> agencies, List<String> demoPeople) {
    always = alone(REFERENCES + "|" + anyOf(Stream.concat(published.stream(), agencies.stream())));
    demo = alone(demoPeople.isEmpty() ? "(?!)" : anyOf(demoPeople.stream()));
  }

  static Kept shipped(NameLists lists) {
    return new Kept(lists.phrases("published"), NameLists.agencies(), NameLists.demoPeople());
  }

  /** The view with all that stays made unreadable, of the same length. */
  String hidden(String view) {
    StringBuilder out = new StringBuilder(view);
    for (Matcher token = tokens.matcher(view); token.find(); ) {
      boolean name = token.group().equals(IdentifierKind.NAME.token());
      blind(out, token, name ? NAMED : BLIND);
    }
    blindAll(out, always.matcher(view));
    if (NAMES_A_PERSON.matcher(view).matches()) {
      blindAll(out, demo.matcher(view));
    }
    return out.toString();
  }

  private static void blindAll(StringBuilder out, Matcher matcher) {
    while (matcher.find()) {
      blind(out, matcher, BLIND);
    }
  }

  private static void blind(StringBuilder out, Matcher found, char with) {
    for (int i = found.start(); i < found.end(); i++) {
      out.setCharAt(i, with);
    }
  }

  private static Pattern alone(String any) {
    return Pattern.compile(Form.ALONE + "(?:" + any + ")" + Form.ENDS, Pattern.CASE_INSENSITIVE);
  }

  private static String anyOf(Stream<String> phrases) {
    return phrases
        .map(phrase -> Folded.of(phrase).view())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
