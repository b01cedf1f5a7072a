package uk.lantern.content.privacy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers under which somebody's record is kept: case systems, police, courts, hospitals. */
final class CaseNumberFinder implements Finder {

  /** The letter first: most places of a text begin none of the words. */
  private static final String SYSTEM =
      "(?=[a-z])(?:mosaic|liquid ?logic|lcs|ics|eclipse|carefirst|care first|system ?one|systmone|rio|emis|cpoms|my ?concern"
          + "|arbor|sims|niche|cris|athena|e-?cins|pnc|crime|case|cad|incident|client|patient|hospital|mrn|person"
          + "|pupil|child|family|referral|service user|custody|court|log|serial|occurrence|police|upn|uln|crn"
          + "|passport|visa|brp|home office|nass|claim|tenancy|file|record|nhs|(?:our |your |my )?ref(?:erence)?"
          + "|urn|uid|unique reference|unique pupil|account)";

  private static final String LABEL =
      "(?:[ ./](?:system|record|client|person|case|id|no\\.?|num(?:ber)?|ref(?:erence)?|file|report|is|was))";
  private static final Pattern YEARS =
      Pattern.compile("(?:19|20)\\d{2}(?:[ /-](?:(?:19|20)?\\d{2}))?");
  private static final List<Form> FORMS =
      List.of(
          number(
              Form.ALONE
                  + SYSTEM
                  + LABEL
                  + "{0,4}[ :#=.(-]{1,4}((?=[a-z0-9/_-]{0,16}\\d{3})[a-z0-9][a-z0-9/_-]{2,24})",
              CaseNumberFinder::isRecord),
          number(
              Form.ALONE
                  + SYSTEM
                  + LABEL
                  + "{1,4}[ :#=.(-]{1,4}(\\d{2,4}(?:[ -]\\d{2,4}){1,4})"
                  + Form.ENDS,
              CaseNumberFinder::isRecord),
          number(
              Form.ALONE
                  + "(?=[clis])(?:cad|log|serial|incident)(?: (?:no\\.?|number))?[ :#]{1,3}(\\d{1,5}(?: of \\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|/\\d{1,2}[a-z]{3}\\d{2}))",
              match -> true),
          number("(?<!\\d)47\\d{9}(?:/\\d{2})?(?!\\d)", match -> true),
          number("(?<![\\d/])\\d{2}/\\d{5,7}/\\d{2}(?![\\d/])", match -> true),
          number(Form.ALONE + "[A-Z]{2}\\d{2}[CPZF]\\d{5}" + Form.ENDS, match -> true));

  private static Form number(String regex, Predicate<MatchResult> holds) {
    return Form.of(regex, IdentifierKind.CASE_NUMBER, holds).near(View.DIGIT, 70, 40);
  }

  @Override
  public void find(View view, List<Found> found) {
    FORMS.forEach(form -> form.find(view, found));
  }

  private static boolean isRecord(MatchResult match) {
    String id = match.group(1);
    return Form.digits(id) >= 4 && !YEARS.matcher(id).matches();
  }
}
