package uk.lantern.content.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Postcodes, street addresses and car plates. */
final class PlaceFinder implements Finder {

  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY"
                  + " E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD"
                  + " LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG"
                  + " SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
              .split(" "));
  private static final String STREET =
      "(?:road|rd|street|str|avenue|ave|lane|ln|crescent|cres|terrace|mews)";
  private static final String OTHER_STREET =
      "(?:close|drive|gardens|grove|court|way|place|rise|hill|square|walk|green|park|row|view|parade|house"
          + "|gate|cottages|st|cl|dr|ct)";
  private static final String NUMBER =
      "(?:(?:flat|apartment|apt|unit|room) ?\\d{1,4}[a-z]?,? {0,2})?(?:no\\.? ?|number )?\\d{1,4}[a-z]?,? {1,2}";
  private static final String CAPITAL = "(?-i:[A-Z])[a-z'.-]{1,20}";
  private static final String HOME =
      "(?=[a-z])(?:lives?|living|lived|address|resides?|staying|stays|home|house|moved|moving|evicted|outside|visit(?:ed)?)"
          + "(?: (?:is|at|in|on|to|from|now|with|mum|dad|them|her|him|family|both)){0,4}[ :,]{1,2}";
  private static final Pattern NOT_A_STREET =
      Pattern.compile(
          "(?i).*\\b(?:in|of|to|an?|and|with|for|per|by|from|or|is|was|were|had|has|have|all|out|one|take|took|same|(?<=[a-z] )(?-i:the)"
              + "|child|children|years?|months?|weeks?|days?|hours?|minutes?|miles?|cases?|people|times?)\\b.*");
  private static final Pattern SYSTEMATIC =
      Pattern.compile("(?i)nhs|sen|dsl|cse|csa|fgm|gps|lac|cin");

  private static final List<Form> FORMS =
      List.of(
          Form.of(
                  Form.ALONE
                      + "([A-Z]{1,2}\\d[A-Z\\d]?)[ .\\-_,/\\n]{0,3}(\\d[ABD-HJLNP-UW-Z]{2})"
                      + Form.ENDS,
                  IdentifierKind.POSTCODE,
                  PlaceFinder::isPostcode)
              .whole()
              .near(View.DIGIT, 3, 14),
          Form.of(
                  Form.ALONE
                      + "[A-Z](?: [A-Z])?(?: \\d){1,2}(?: [A-Z])? {1,3}\\d [ABD-HJLNP-UW-Z] [ABD-HJLNP-UW-Z]"
                      + Form.ENDS,
                  IdentifierKind.POSTCODE)
              .near(View.DIGIT, 6, 24),
          Form.of(
                  Form.ALONE
                      + "(?-i:([A-Z]{1,2}) \\d{1,2} {1,3}(\\d) ?[ABD-HJLNP-UW-Z]{2})"
                      + Form.ENDS,
                  IdentifierKind.POSTCODE,
                  match -> AREAS.contains(match.group(1)))
              .whole()
              .near(View.DIGIT, 4, 14),
          address(Form.ALONE + NUMBER + "(?:[a-z'.-]{2,20} ){1,3}" + STREET + Form.ENDS)
              .near(View.DIGIT, 20, 110),
          address(
                  Form.ALONE
                      + NUMBER
                      + "(?:"
                      + CAPITAL
                      + " ){1,3}(?=(?-i:[A-Z]))"
                      + OTHER_STREET
                      + Form.ENDS)
              .near(View.DIGIT, 20, 110),
          address(HOME + "(" + NUMBER + "(?:[a-z'.-]{2,20} ){1,3}" + OTHER_STREET + Form.ENDS + ")")
              .near(View.DIGIT, 80, 110),
          address(
              HOME
                  + "((?:"
                  + CAPITAL
                  + ",? ){1,3}(?:"
                  + STREET
                  + "|"
                  + OTHER_STREET
                  + ")"
                  + Form.ENDS
                  + ")"),
          address(
                  Form.ALONE
                      + "(?:flat|apartment|apt) ?\\d{1,4}[a-z]?,? {1,2}"
                      + CAPITAL
                      + "(?: "
                      + CAPITAL
                      + "){0,2}")
              .near(View.DIGIT, 14, 80),
          Form.of(
                  Form.ALONE + "[A-HJ-PR-Y]{2}\\d{2}( ?)([A-HJ-PR-Z]{3})" + Form.ENDS,
                  IdentifierKind.CAR_PLATE,
                  PlaceFinder::isPlate)
              .whole()
              .near(View.DIGIT, 3, 10),
          Form.of(
                  Form.ALONE
                      + "(?=[rnpv])(?:reg(?:istration)?(?: (?:no|number|plate))?|number ?plate|plate|vrm)\\.?(?: is| was)?[ :]{1,3}"
                      + "((?=[A-Z0-9 ]{0,6}\\d)[A-Z0-9]{2,4} ?[A-Z0-9]{2,4})"
                      + Form.ENDS,
                  IdentifierKind.CAR_PLATE)
              .near(View.DIGIT, 50, 16),
          Form.of(
                  Form.ALONE
                      + "(?=[a-z])(?:car|van|vehicle|bmw|ford|audi|vauxhall|corsa|golf|fiesta|astra|mercedes|polo|focus|moped)"
                      + "[ ,:(]{1,3}([A-Z]\\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\\d{1,3}[A-Z])"
                      + Form.ENDS,
                  IdentifierKind.CAR_PLATE)
              .near(View.DIGIT, 30, 16));

  private static Form address(String regex) {
    return Form.of(
        regex, IdentifierKind.ADDRESS, match -> !NOT_A_STREET.matcher(street(match)).matches());
  }

  private static String street(MatchResult match) {
    return match.groupCount() > 0 ? match.group(1) : match.group();
  }

  @Override
  public void find(View view, List<Found> found) {
    FORMS.forEach(form -> form.find(view, found));
  }

  private static boolean isPostcode(MatchResult match) {
    String area = match.group(1).replaceAll("\\d.*", "").toUpperCase(Locale.ROOT);
    boolean ordinal = match.group(2).matches("\\d(?:st|nd|rd|th)");
    return AREAS.contains(area) && !ordinal;
  }

  private static boolean isPlate(MatchResult match) {
    String end = match.group(2);
    boolean apart = !match.group(1).isEmpty();
    return !apart || end.equals(end.toUpperCase(Locale.ROOT)) && !SYSTEMATIC.matcher(end).matches();
  }
}
