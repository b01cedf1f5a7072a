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
 * @param group what is taken out: the first group, if there is one
 */
record Form(Pattern pattern, IdentifierKind kind, Predicate<MatchResult> holds, int group)
    implements Finder {

  /** No letter or digit before. */
  static final String ALONE = "(?<![\\p{L}\\p{N}])";

  /** No letter or digit after. */
  static final String ENDS = "(?![\\p{L}\\p{N}])";

  static Form of(String regex, IdentifierKind kind) {
    return of(regex, kind, match -> true);
  }

  static Form of(String regex, IdentifierKind kind, Predicate<MatchResult> holds) {
    Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    return new Form(pattern, kind, holds, Math.min(1, pattern.matcher("").groupCount()));
  }

  /** Takes out all of the match; the groups serve the check. */
  Form whole() {
    return new Form(pattern, kind, holds, 0);
  }

  @Override
  public void find(String view, List<Found> found) {
    Matcher matcher = pattern.matcher(view);
    int from = 0;
    while (matcher.find(from)) {
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
