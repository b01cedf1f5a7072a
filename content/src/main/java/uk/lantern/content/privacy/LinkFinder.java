package uk.lantern.content.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** E-mail addresses, also as people write them to hide them, and links into case systems. */
final class LinkFinder implements Finder {

  private static final String LOCAL =
      "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}_%+][\\p{L}\\p{N}._%+'-]{0,300}+";
  private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}";
  private static final String TOP =
      "(?:com|org|net|uk|co|gov|nhs|edu|ac|eu|ie|pl|ro|info|sch|police|me|io)" + Form.ENDS;
  private static final String DOT =
      "(?: {0,2}\\. {0,2}| {0,2}[\\[({<] {0,2}(?:dot|\\.) {0,2}[\\])}>] {0,2}| {1,2}dot {1,2})";
  private static final String BRACKETED = " {0,2}[\\[({<] {0,2}(?:at|@) {0,2}[\\])}>] {0,2}";
  private static final String DOMAIN = LABEL + "(?:" + DOT + LABEL + "){0,4}?" + DOT + TOP;
  private static final String MAILBOXES =
      "(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|msn|aol|btinternet|sky|virginmedia"
          + "|talktalk|proton|protonmail|nhs|mail|gmx|wp|onet)";

  private static final Pattern SYSTEM =
      Pattern.compile(
          "(?i)(?<![a-z])(?:mosaic|liquidlogic|lcs|carefirst|eclipse|systm?one|systemone|cpoms|myconcern|rio"
              + "|emis(?:web|health)?|arbor|bromcom|niche|athena|ecins|tootoot|safeguard-?my|edukey)(?![a-z])");
  private static final Pattern RECORD =
      Pattern.compile(
          "(?i)/(?:case|client|person|patient|pupil|child|student|record|referral|incident|crime|household"
              + "|family|episode)s?(?:/[a-z]{0,12})?/[a-z-]{0,6}\\d{3,}|[?&#;](?:[a-z_]{0,20})?(?:id|no|ref|number)"
              + "=[a-z0-9-]{0,12}\\d{3,}");

  private static final List<Form> FORMS =
      List.of(
          Form.of(
                  "(?<!/)(?:https?://|www\\.)[^\\s<>\"]{1,800}",
                  IdentifierKind.CASE_LINK,
                  LinkFinder::intoACase)
              .near("/", 210, 820),
          Form.of(
                  "(?<![\\w@./-])[a-z0-9-]{1,40}(?:\\.[a-z0-9-]{1,40}){1,5}(?::\\d{2,5})?/[^\\s<>\"]{1,400}",
                  IdentifierKind.CASE_LINK,
                  LinkFinder::intoACase)
              .near("/", 210, 820),
          mail(LOCAL + " {0,2}@ {0,2}" + LABEL + "(?:\\." + LABEL + "){1,5}").near("@", 310, 330),
          mail(LOCAL + " {0,2}@ {0,2}" + DOMAIN).near("@", 310, 330),
          mail(LOCAL + BRACKETED + DOMAIN).near("[({<", 110, 200),
          mail(LOCAL + "(?: dot " + LABEL + "){0,2} at " + LABEL + "(?: dot " + LABEL + "){1,4}")
              .near(" dot ", 200, 100),
          mail(LOCAL + " at " + MAILBOXES + "\\." + TOP + "(?:\\." + TOP + ")?")
              .near(" at ", 110, 60),
          mail("(?:e-?mail|address|contact)(?: (?:is|her|him|me|them|on|mum|dad)){0,3}[ :]{1,3}("
                  + LOCAL
                  + " at "
                  + LABEL
                  + "\\."
                  + LABEL
                  + "(?:\\."
                  + LABEL
                  + "){0,3})")
              .near(" at ", 150, 200),
          mail("(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}]{1,40}[._\\d][\\p{L}\\p{N}._]{0,40} at "
                  + LABEL
                  + "\\."
                  + TOP
                  + "(?:\\."
                  + TOP
                  + ")?")
              .near(" at ", 90, 150));

  private static Form mail(String regex) {
    return Form.of(regex, IdentifierKind.EMAIL);
  }

  @Override
  public void find(View view, List<Found> found) {
    FORMS.forEach(form -> form.find(view, found));
  }

  private static boolean intoACase(MatchResult link) {
    return SYSTEM.matcher(link.group()).find() || RECORD.matcher(link.group()).find();
  }
}
