package uk.lantern.bot.meeting;

import java.util.List;
import java.util.Optional;

/** Whole numbers in figures or in words, up to ninety-nine. */
final class NumberWords {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** Words only, the longer ones first. */
  static final String PATTERN =
      "(?:(?:%s)(?:[ -](?:%s))?|%s)"
          .formatted(
              String.join("|", TENS),
              String.join("|", SMALL.subList(1, 10)),
              String.join("|", SMALL.reversed()));

  private NumberWords() {}

  /** Empty for what is no whole number, or below zero, or too long to be one. */
  static Optional<Integer> read(String number) {
    if (number.matches("\\d{1,6}")) {
      return Optional.of(Integer.valueOf(number));
    }
    int small = SMALL.indexOf(number);
    if (small >= 0) {
      return Optional.of(small);
    }
    String[] parts = number.split("[ -]");
    int tens = TENS.indexOf(parts[0]);
    if (tens < 0) {
      return Optional.empty();
    }
    return Optional.of(20 + 10 * tens + (parts.length > 1 ? SMALL.indexOf(parts[1]) : 0));
  }
}
