package uk.lantern.content.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that carry a check digit, and phone numbers. */
final class NumberForms {

  private static final Pattern TEN =
      Pattern.compile("(?<!\\d)\\d(?:[ .\\-\\u2010-\\u2015\\r\\n]{0,3}\\d){9}(?!\\d)");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\d])(?:\\+44|0044|0)(?:[ .()\\-]{0,2}\\d){9,10}(?!\\d)");
  private static final Pattern UPN = Pattern.compile("(?i)\\b[A-HJ-NP-RT-Z]\\d{11}[0-9A-Z]\\b");
  private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private NumberForms() {}

  static String replace(String text, Set<IdentifierKind> removed) {
    String out = swap(text, UPN, IdentifierKind.UPN, NumberForms::isUpn, removed);
    out = swap(out, TEN, IdentifierKind.NHS_NUMBER, NumberForms::isNhsNumber, removed);
    return swap(out, PHONE, IdentifierKind.PHONE, found -> true, removed);
  }

  /** NHS Data Dictionary: weights 10 to 2, modulus 11; a remainder of 10 is never issued. */
  static boolean isNhsNumber(String found) {
    String digits = found.replaceAll("\\D", "");
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return digits.chars().distinct().count() > 1 && check == digits.charAt(9) - '0';
  }

  /** DfE unique pupil number: weights 2 to 13, modulus 23; a temporary one ends in a letter. */
  static boolean isUpn(String upn) {
    String body = upn.toUpperCase(Locale.ROOT);
    int sum = 0;
    for (int i = 1; i < 13; i++) {
      char c = body.charAt(i);
      int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
      if (value < 0) {
        return false;
      }
      sum += value * (i + 1);
    }
    return UPN_LETTERS.charAt(sum % 23) == body.charAt(0);
  }

  static String swap(
      String text,
      Pattern form,
      IdentifierKind kind,
      Predicate<String> holds,
      Set<IdentifierKind> removed) {
    return form.matcher(text)
        .replaceAll(
            m -> {
              if (!holds.test(m.group())) {
                return Matcher.quoteReplacement(m.group());
              }
              removed.add(kind);
              return Matcher.quoteReplacement(kind.token());
            });
  }
}
