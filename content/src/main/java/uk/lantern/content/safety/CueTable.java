package uk.lantern.content.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds cues at the beginnings of words, each word of a text once. A table says which cues can
 * begin with which two letters, so that most of them are never tried: 100 KB of hostile text stays
 * a matter of milliseconds.
 */
final class CueTable {

  private static final String FIRST = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final String SECOND = FIRST + " ";

  /** Within so many characters of one sentence a group is not looked for again. */
  private static final int SAME = 60;

  /** One cue of one group. */
  record Cue(String group, Pattern pattern) {}

  /** Where a cue of a group was found. */
  record Hit(String group, int from, int to) {}

  private final List<Cue> cues;
  private final int[] groups;
  private final int[] all;
  private final int[][] byStart = new int[FIRST.length() * SECOND.length()][];

  CueTable(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    List<String> names = cues.stream().map(Cue::group).distinct().toList();
    groups = cues.stream().mapToInt(cue -> names.indexOf(cue.group())).toArray();
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

  /** What a plain form with a blank at both ends gives evidence of, in the order of the text. */
  List<Hit> in(String plain) {
    List<Hit> hits = new ArrayList<>();
    Matcher[] matchers = new Matcher[cues.size()];
    int[] again = new int[cues.size()];
    int end = plain.length();
    for (int i = 1; i < end - 1; i++) {
      if (plain.charAt(i - 1) != ' ') {
        continue;
      }
      if (i > 1 && ".?!".indexOf(plain.charAt(i - 2)) >= 0) {
        Arrays.fill(again, 0);
      }
      for (int number : startingAt(plain, i)) {
        if (again[groups[number]] <= i && matches(matchers, number, plain, i)) {
          again[groups[number]] = i + SAME;
          hits.add(new Hit(cues.get(number).group(), i, matchers[number].end()));
        }
      }
    }
    return hits;
  }

  /** Names of the groups with a hit inside a window; hits in the order of the text. */
  static Set<String> within(List<Hit> hits, int from, int to) {
    Set<String> found = new TreeSet<>();
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < hits.size() && hits.get(i).from() < to; i++) {
      if (hits.get(i).to() <= to) {
        found.add(hits.get(i).group());
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
