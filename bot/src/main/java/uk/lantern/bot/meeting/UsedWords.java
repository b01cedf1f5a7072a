package uk.lantern.bot.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.lantern.content.calendar.DayWords;

/** Reads "used it today with the team, 9 people", "we used it on Monday with nine". */
final class UsedWords {

  static final int MOST = 200;

  private static final int MONTHS_BACK = 12;
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{Alpha}{0,6}";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(today|yesterday|tomorrow|this morning|this afternoon"
              + "|(?:last |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
              + MONTH
              + "(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{4})?)\\b");
  private static final Pattern ITEM =
      Pattern.compile("\\b(?:demo|li|nat|wsscp|d)-[\\p{L}\\p{N}-]{1,120}");

  /** The people of a meeting, by whatever they are called. */
  private static final String PEOPLE =
      "\\s{1,3}(?:\\p{Alpha}{3,15}\\s{1,3})?(?:people|ppl|persons?|colleagues?|staff|of us|members"
          + "|practitioners?|workers|officers?|nurses?|visitors|teachers?|midwives|attendees)\\b";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/])[-+−–]?\\d[\\d.,]{0,20}|\\b" + NumberWords.PATTERN + "\\b");
  private static final Pattern OF_PEOPLE = Pattern.compile("(" + NUMBER.pattern() + ")" + PEOPLE);

  private UsedWords() {}

  /** What was typed after a meeting. */
  static Told read(String typed, LocalDate today) {
    String text =
        ITEM.matcher(typed.toLowerCase(Locale.UK).replaceAll("\\s+", " ")).replaceAll(" ");
    Matcher day = DAY.matcher(text);
    LocalDate on = day.find() ? day(day.group(1), today) : today;
    return on.isAfter(today) || on.isBefore(today.minusMonths(MONTHS_BACK))
        ? new Told.NotThatDay()
        : number(DAY.matcher(text).replaceAll(" "))
            .map(it -> counted(it, on))
            .orElseGet(Told.NoNumber::new);
  }

  /** What was filled in on the card. */
  static Told filled(String people, LocalDate today) {
    Matcher all = NUMBER.matcher(people.strip().toLowerCase(Locale.UK));
    return all.matches() ? counted(all.group(), today) : new Told.NoNumber();
  }

  private static LocalDate day(String words, LocalDate today) {
    return DayWords.past(
            words.replace("this morning", "today").replace("this afternoon", "today"), today)
        .orElse(today);
  }

  /** The one that counts people, or the only one there is. */
  private static Optional<String> number(String text) {
    List<String> ofPeople = all(OF_PEOPLE, text, 1);
    return only(ofPeople)
        .or(() -> ofPeople.isEmpty() ? only(all(NUMBER, text, 0)) : Optional.empty());
  }

  private static List<String> all(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(it -> it.group(group)).distinct().toList();
  }

  private static Optional<String> only(List<String> numbers) {
    return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
  }

  private static Told counted(String number, LocalDate on) {
    return Stream.of(number.replaceAll("[.,]+$", ""))
        .flatMap(it -> NumberWords.read(it).stream())
        .filter(it -> it >= 1 && it <= MOST)
        .findFirst()
        .<Told>map(it -> new Told.Meeting(it, on))
        .orElseGet(Told.NotCountable::new);
  }
}
