package uk.lantern.content.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers that carry a check digit, and phone numbers. */
final class NumberFinder implements Finder {

  private static final String TEN = "\\d(?:[ .,_/()\\n-]{0,3}\\d){9}";

  /** Also as a link writes a space or a hyphen. */
  private static final String BETWEEN = "(?:[ .,_/()+\\n-]|%2[0de]){0,3}";

  private static final String AS_PRINTED = "\\d{3}" + BETWEEN + "\\d{3}" + BETWEEN + "\\d{4}";
  private static final Pattern CODED = Pattern.compile("(?i)%2[0de]");
  private static final String REST = "(?:[ .()\\n-]{0,3}\\d)";
  private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private static final List<Form> FORMS =
      List.of(
          Form.of(
                  Form.ALONE + "[A-HJ-NP-RT-Z](?:[ -]?\\d){11}[ -]?[0-9A-Z]" + Form.ENDS,
                  IdentifierKind.UPN,
                  match -> isUpn(match.group()))
              .near(View.DIGIT, 2, 30),
          Form.of(
                  "(?:(?<!\\d)|(?<=%2[0de]))" + AS_PRINTED + "(?!\\d)",
                  IdentifierKind.NHS_NUMBER,
                  match -> isNhsNumber(match.group()))
              .near(View.DIGIT, 1, 50),
          Form.of(
                  "(?<!\\d)" + TEN + "(?!\\d)",
                  IdentifierKind.NHS_NUMBER,
                  match -> isNhsNumber(match.group()) && grouped(match.group()))
              .near(View.DIGIT, 1, 50),
          Form.of(
                  Form.ALONE
                      + "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?[A-D]"
                      + Form.ENDS,
                  IdentifierKind.NATIONAL_INSURANCE)
              .near(View.DIGIT, 4, 20),
          phone("(?<!\\d)(?:\\+ ?\\(?44\\)?|00 ?44)(?:[ .-]?\\(0\\))?" + REST + "{9,11}(?!\\d)"),
          phone("(?<!\\d)44[ -]?7(?:[ .-]?\\d){9}(?!\\d)"),
          phone("(?<![\\d+])\\+\\d{1,3}(?:[ .()-]{0,2}\\d){7,12}(?!\\d)"),
          Form.of(
                  "(?<!\\d)\\(?0[ .()-]{0,2}[1-9]" + REST + "{8,9}(?!\\d)",
                  IdentifierKind.PHONE,
                  NumberFinder::grouped)
              .near(View.DIGIT, 2, 60),
          phone("(?<![\\p{L}\\p{N}])o[1-57-9]\\d(?:[ .-]?\\d){8}(?!\\d)"),
          phone(
              Form.ALONE
                  + "(?=[a-z])(?:tel|telephone|phone|mobile|mob|cell|call|ring|rang|text|whatsapp|fax)\\.?"
                  + "(?: (?:me|her|him|them|mum|dad|on|no|number|num|is|at|back|was)){0,4}"
                  + "[ .:#=-]{1,4}(\\d(?:[ .-]?\\d){5,11})(?!\\d)"));

  private static Form phone(String regex) {
    return Form.of(regex, IdentifierKind.PHONE).near(View.DIGIT, 60, 60);
  }

  @Override
  public void find(View view, List<Found> found) {
    FORMS.forEach(form -> form.find(view, found));
  }

  /** NHS Data Dictionary: weights 10 to 2, modulus 11; a remainder of 10 is never issued. */
  static boolean isNhsNumber(String found) {
    String digits = digits(found);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return digits.chars().distinct().count() > 1 && check == digits.charAt(9) - '0';
  }

  private static String digits(String found) {
    StringBuilder out = new StringBuilder(10);
    CODED
        .matcher(found)
        .replaceAll("")
        .chars()
        .filter(c -> c >= '0' && c <= '9')
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** Written as one number, not ten digits out of a table or a row of years. */
  static boolean grouped(String found) {
    List<String> groups = Arrays.stream(found.split("\\D+")).filter(g -> !g.isEmpty()).toList();
    if (groups.stream().map(String::length).toList().equals(List.of(3, 3, 4))) {
      return true;
    }
    boolean years = groups.stream().anyMatch(g -> g.matches("(?:19|20)\\d{2}"));
    boolean even = groups.stream().map(String::length).distinct().count() == 1;
    boolean whole = found.charAt(0) != '0' && !found.matches("(?s).*[/,].*");
    return whole && !years && (groups.size() <= 4 || even);
  }

  private static boolean grouped(MatchResult match) {
    List<String> groups =
        Arrays.stream(match.group().split("\\D+")).filter(g -> !g.isEmpty()).toList();
    return groups.size() <= 5 || groups.stream().map(String::length).distinct().count() == 1;
  }

  /** DfE unique pupil number: weights 2 to 13, modulus 23; a temporary one ends in a letter. */
  static boolean isUpn(String found) {
    String upn = found.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    int sum = 0;
    for (int i = 1; i < 13; i++) {
      char c = upn.charAt(i);
      int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
      if (value < 0) {
        return false;
      }
      sum += value * (i + 1);
    }
    return UPN_LETTERS.charAt(sum % 23) == upn.charAt(0);
  }
}
