package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.DayWords;

/**
 * Reads evidence as people type it: "https://... record audit 25 Mar: 17 of 20 records show the
 * prompt (85%). No child data".
 */
final class EvidenceWords {

  private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]{1,800}");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)[\\s,.;(]*\\b(?:(?:there (?:is|are) |it has |has |contains )?no (?:child|children's|"
              + "identifying|identifiable|personal)(?:[ -](?:identifying|identifiable))?"
              + " (?:data|details|information)(?: in it)?|confirm none|i confirm none)\\b[\\s).]*");
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{Alpha}{0,6}";
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:on |of |dated )?(today|yesterday|20\\d{2}-\\d{2}-\\d{2}"
              + "|\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
              + MONTH
              + "(?:,? 20\\d{2})?|\\d{1,2}/\\d{1,2}(?:/20\\d{2})?)(?![\\w/])");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?is)^(?:[\\s:,;.-]|\\b(?:please|i've|ive|i have|we have|we've|send|add|done|finished"
              + "|completed|it's|its|is|here's|heres|here is|the|my|evidence|for|with|of|action)\\b)+");

  private static final Map<String, Pattern> TYPES = new LinkedHashMap<>();

  static {
    type("record_audit", "(?:record |case |dip )?(?:audit|dip sample)s?");
    type("training_record", "training (?:record|register|log)s?");
    type("observation", "observations?");
    type("voice", "voice(?: of the child)?|(?:children|parents|families) (?:said|told)");
    type("minutes", "minutes");
    type("policy", "polic(?:y|ies)|procedures?");
    type("data", "data(?: report)?|dashboard|figures");
    type("document", "document|guide|template|leaflet|letter");
  }

  private EvidenceWords() {}

  /**
   * What was understood; what was not said is empty or null.
   *
   * @param type a code, for example {@code record_audit}
   */
  record Read(
      String link, String type, @Nullable LocalDate date, String summary, boolean declared) {

    @Override
    public String toString() {
      return "Read[" + declared + "]";
    }
  }

  private static void type(String code, String words) {
    TYPES.put(code, Pattern.compile("(?i)\\b(?:" + words + ")\\b"));
  }

  /**
   * @param typed without the name of the action
   */
  static Read read(String typed, LocalDate today) {
    Matcher link = LINK.matcher(typed);
    String address = link.find() ? link.group().replaceFirst("[.,;:)]+$", "") : "";
    String words = address.isEmpty() ? typed : typed.replace(address, " ");
    boolean declared = DECLARED.matcher(words).find();
    String rest = DECLARED.matcher(words).replaceAll(". ");
    Matcher day = DAY.matcher(rest);
    Optional<LocalDate> on = day.find() ? past(day.group(1), today) : Optional.empty();
    return new Read(
        address, type(rest), on.orElse(null), summary(rest, on.isPresent() ? day : null), declared);
  }

  private static Optional<LocalDate> past(String words, LocalDate today) {
    return DayWords.past(words.toLowerCase(Locale.UK), today);
  }

  private static String type(String words) {
    return TYPES.entrySet().stream()
        .filter(type -> type.getValue().matcher(words).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** What stands behind a colon is the summary; without one it is all that tells of something. */
  private static String summary(String words, @Nullable Matcher day) {
    int colon = words.indexOf(": ");
    String told =
        colon >= 0
            ? words.substring(colon + 1)
            : day == null ? words : words.substring(0, day.start()) + words.substring(day.end());
    String summary = LEAD.matcher(told).replaceFirst("").replaceAll("\\s+", " ");
    return summary.replaceFirst("[\\s.,;:-]+$", "").strip();
  }
}
