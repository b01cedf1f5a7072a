package uk.lantern.content.safety;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds cues at the beginnings of words. A table says which cues can begin with which two letters,
 * so that most of them are never tried: 100 KB of hostile text stays a matter of milliseconds.
 */
final class CueTable {

  private static final String FIRST = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final String SECOND = FIRST + " ";

  /** One cue of one group. */
  record Cue(String group, Pattern pattern) {}

  private final List<Cue> cues;
  private final int[] all;
  private final int[][] byStart = new int[FIRST.length() * SECOND.length()][];

  CueTable(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    all = IntStream.range(0, cues.size()).toArray();
    for (int first = 0; first < FIRST.length(); first++) {
      for (int second = 0; second < SECOND.length(); second++) {
        byStart[first * SECOND.length() + second] =
            starting(" " + FIRST.charAt(first) + SECOND.charAt(second));
      }
    }
  }

  /** A cue that neither matches two letters nor wants more of them cannot begin with them. */
  private int[] starting(String text) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Matcher matcher = at(cues.get(i).pattern().matcher(text), 1);
      if (matcher.lookingAt() || matcher.hitEnd()) {
        found.add(i);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Matcher at(Matcher matcher, int position) {
    return matcher
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(position, matcher.regionEnd());
  }

  /** Names of the groups of which a plain form with a blank at both ends holds a cue. */
  Set<String> in(String plain) {
    Set<String> found = new LinkedHashSet<>();
    Matcher[] matchers = new Matcher[cues.size()];
    int end = plain.length();
    for (int i = 1; i < end - 1; i++) {
      if (plain.charAt(i - 1) != ' ') {
        continue;
      }
      for (int number : startingAt(plain, i)) {
        Cue cue = cues.get(number);
        if (!found.contains(cue.group()) && matches(matchers, number, plain, i)) {
          found.add(cue.group());
        }
      }
    }
    return found;
  }

  private boolean matches(Matcher[] matchers, int number, String plain, int position) {
    Matcher matcher = matchers[number];
    if (matcher == null) {
      matcher = cues.get(number).pattern().matcher(plain);
      matchers[number] = matcher;
    }
    return at(matcher.reset(), position).lookingAt();
  }

  private int[] startingAt(String plain, int position) {
    int first = FIRST.indexOf(plain.charAt(position));
    int second = SECOND.indexOf(plain.charAt(position + 1));
    return first < 0 || second < 0 ? all : byStart[first * SECOND.length() + second];
  }
}
