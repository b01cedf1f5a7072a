package uk.lantern.content.privacy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing an identifier.
 *
 * @param holds says whether a match is one, for example by its check digit
 * @param beside what stands in or near every match, so that the rest need not be read; may be empty
 * @param group what is taken out: the first group, if there is one
 */
record Form(
    Pattern pattern, IdentifierKind kind, Predicate<MatchResult> holds, Beside beside, int group)
    implements Finder {

  /** No letter or digit before. */
  static final String ALONE = "(?<![\\p{L}\\p{N}])";

  /** No letter or digit after. */
  static final String ENDS = "(?![\\p{L}\\p{N}])";

  /** A mark, and how far before and after it a match may reach. */
  record Beside(String mark, int before, int after) {}

  static Form of(String regex, IdentifierKind kind) {
    return of(regex, kind, match -> true);
  }

  static Form of(String regex, IdentifierKind kind, Predicate<MatchResult> holds) {
    Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    int group = Math.min(1, pattern.matcher("").groupCount());
    return new Form(pattern, kind, holds, new Beside("", 0, 0), group);
  }

  /** Takes out all of the match; the groups serve the check. */
  Form whole() {
    return new Form(pattern, kind, holds, beside, 0);
  }

  /** Reads only what is beside a mark; see {@link View#spots}. */
  Form near(String mark, int before, int after) {
    return new Form(pattern, kind, holds, new Beside(mark, before, after), group);
  }

  @Override
  public void find(View view, List<Found> found) {
    Matcher matcher = pattern.matcher(view.text());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    if (beside.mark().isEmpty()) {
      find(matcher, 0, view.text().length(), found);
      return;
    }
    int start = 0;
    int end = 0;
    for (int spot : view.spots(beside.mark())) {
      if (spot - beside.before() > end) {
        find(matcher, start, end, found);
        start = spot - beside.before();
      }
      end = Math.min(view.text().length(), spot + beside.after());
    }
    find(matcher, start, end, found);
  }

  private void find(Matcher matcher, int start, int end, List<Found> found) {
    int from = start;
    while (from < end && matcher.region(from, end).find()) {
      // What fails its check may hide a true one that begins inside it.
      from = matcher.start() + 1;
      if (holds.test(matcher.toMatchResult())) {
        found.add(new Found(matcher.start(group), matcher.end(group), kind));
        from = matcher.end();
      }
    }
  }

  static int digits(String text) {
    return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
  }
}
