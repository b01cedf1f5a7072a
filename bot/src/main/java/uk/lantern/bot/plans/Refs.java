package uk.lantern.bot.plans;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of actions, recommendations and plans as people type them. */
final class Refs {

  /** No letter before it: DEMO-01 and LI-1001 are names of other things. */
  private static final String ALONE = "(?<![\\p{L}\\p{N}-])";

  private static final Pattern ACTION =
      Pattern.compile(ALONE + "a-?(\\d{1,9})(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

  /** A number alone has three figures at least: the first action is 101. */
  private static final Pattern NUMBER = Pattern.compile("^\\D{0,40}?\\b(\\d{3,9})\\b");

  private static final Pattern RECOMMENDATION =
      Pattern.compile(ALONE + "r-?(\\d{1,9})(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAN =
      Pattern.compile(
          "\\b(?:demo|wsscp|nat|li)-[\\p{L}\\p{N}-]{1,40}\\b", Pattern.CASE_INSENSITIVE);

  private Refs() {}

  /** The first action named in a text. */
  static Optional<String> action(String text) {
    return actions(text).stream().findFirst();
  }

  /** Every action named in a text, in its order. */
  static Set<String> actions(String text) {
    Matcher typed = ACTION.matcher(text);
    Set<String> all = new LinkedHashSet<>();
    while (typed.find()) {
      all.add("A-" + Integer.parseInt(typed.group(1)));
    }
    return all;
  }

  /** The action a command begins with, whose number may stand alone: {@code verify 112 seen}. */
  static Optional<String> actionOf(String command) {
    Matcher number = NUMBER.matcher(command);
    Optional<String> named = action(command);
    return named.isPresent() || !number.find()
        ? named
        : Optional.of("A-" + Integer.parseInt(number.group(1)));
  }

  /** Every recommendation named in a text, in its order. */
  static List<String> recommendations(String text) {
    Matcher typed = RECOMMENDATION.matcher(text);
    Set<String> all = new LinkedHashSet<>();
    while (typed.find()) {
      all.add("R-%03d".formatted(Integer.parseInt(typed.group(1))));
    }
    return List.copyOf(all);
  }

  /** The first recommendation named in a text. */
  static Optional<String> recommendation(String text) {
    return recommendations(text).stream().findFirst();
  }

  /** The first plan named in a text, in capitals as plans are kept. */
  static Optional<String> plan(String text) {
    Matcher typed = PLAN.matcher(text);
    return typed.find() ? Optional.of(typed.group().toUpperCase(Locale.UK)) : Optional.empty();
  }

  /** What stands behind the first name of an action or a recommendation, or behind a number. */
  static String behind(String command) {
    for (Pattern pattern : List.of(ACTION, RECOMMENDATION, NUMBER)) {
      Matcher typed = pattern.matcher(command);
      if (typed.find()) {
        return command.substring(typed.end()).strip();
      }
    }
    return command.strip();
  }

  /** What stands behind the first name of a plan; the whole text when none is named. */
  static String behindPlan(String command) {
    Matcher typed = PLAN.matcher(command);
    return (typed.find() ? command.substring(typed.end()) : command).strip();
  }
}
