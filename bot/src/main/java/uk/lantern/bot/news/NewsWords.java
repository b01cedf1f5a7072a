package uk.lantern.bot.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.content.catalogue.Audience;

/** Reads "what's new for police since August, part 2"; the order of its parts does not matter. */
final class NewsWords {

  private static final String NEXT =
      "(?=[ ,]{1,3}(?:for|since|in the last|in the past|this)\\b|[ ,]{0,3}$)";
  private static final Pattern SINCE =
      Pattern.compile("\\b(?:since|in the (?=(?:last|past)\\b)|(?=this\\b))\\s?(.{1,60}?)" + NEXT);
  private static final Pattern FOR = Pattern.compile("\\bfor (.{1,60}?)" + NEXT);
  private static final Pattern PART = Pattern.compile("[ ,]{0,3}\\bpart (\\d{1,3})\\b");
  private static final Pattern COURTESY =
      Pattern.compile("(?:[\\s,.!?]|\\b(?:please|pls|thanks|thank you|now|lately)\\b){1,20}$");

  private static final Set<String> EVERYBODY =
      Set.of("everybody", "everyone", "all", "all of us", "anyone");
  private static final Set<String> ME = Set.of("me", "us", "my job", "my role", "my team");

  private final List<Audience> audiences;

  NewsWords(List<Audience> audiences) {
    this.audiences = audiences;
  }

  Asked read(String typed, String jobFamily, LocalDate today) {
    String text = typed.toLowerCase(Locale.UK).replace('’', '\'').replaceAll("\\s+", " ");
    Matcher numbered = PART.matcher(text);
    int part = numbered.find() ? Math.max(1, Integer.parseInt(numbered.group(1))) : 1;
    text = COURTESY.matcher(numbered.replaceAll("")).replaceAll("");
    String since = group(SINCE, text);
    String whom = group(FOR, text);
    Optional<LocalDate> day = since == null ? Optional.empty() : since(since, today);
    Optional<Audience> audience = whom == null ? Optional.empty() : audience(whom, jobFamily);
    boolean understood =
        (since == null || day.isPresent())
            && (whom == null || audience.isPresent() || EVERYBODY.contains(whom));
    return new Asked(day.orElse(null), audience.orElse(null), part, understood);
  }

  /** The audience that holds this job family alone. */
  Optional<Audience> of(String jobFamily) {
    return audiences.stream()
        .filter(one -> one.jobFamilies().equals(Set.of(jobFamily)))
        .findFirst();
  }

  private Optional<Audience> audience(String whom, String jobFamily) {
    return ME.contains(whom)
        ? of(jobFamily)
        : audiences.stream()
            .filter(one -> one.say().contains(whom) || one.name().equalsIgnoreCase(whom))
            .findFirst();
  }

  private static Optional<LocalDate> since(String words, LocalDate today) {
    return switch (words) {
      case "this week" -> Optional.of(today.minusDays(today.getDayOfWeek().getValue() - 1L));
      case "this month" -> Optional.of(today.withDayOfMonth(1));
      case "this year" -> Optional.of(today.withDayOfYear(1));
      default -> DayWords.past(words.replaceFirst("^the ", ""), today);
    };
  }

  private static @Nullable String group(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1).strip() : null;
  }
}
