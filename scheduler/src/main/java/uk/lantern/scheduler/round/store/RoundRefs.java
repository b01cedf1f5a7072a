package uk.lantern.scheduler.round.store;

import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.document.Counters;

/** References that people read out and type: {@code P-0007}, {@code SA-2026-04}. */
public final class RoundRefs {

  private static final Pattern TYPED =
      Pattern.compile("(?:(P|T)[\\s-]*|(SA|MA|AR)[\\s-]*(20\\d\\d)[\\s-]+)0*([1-9]\\d{0,5})");

  private RoundRefs() {}

  /**
   * The next reference of a kind.
   *
   * @param year in which it is drafted; audits and assurance requests count anew in each
   */
  public static String next(MongoOperations mongo, QuestionnaireKind kind, Year year) {
    String series = series(kind, year);
    return of(series, Counters.next(mongo, counter(series)));
  }

  /** That reference is given: the next free one is a later one. */
  public static void given(MongoOperations mongo, String ref) {
    int last = ref.lastIndexOf('-');
    Counters.given(mongo, counter(ref.substring(0, last)), Long.parseLong(ref.substring(last + 1)));
  }

  /** Understands what people type, for example {@code p7}, {@code sa 2026 4}. */
  public static Optional<String> parse(String typed) {
    Matcher it = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
    if (!it.matches()) {
      return Optional.empty();
    }
    String series = it.group(1) == null ? it.group(2) + "-" + it.group(3) : it.group(1);
    return Optional.of(of(series, Long.parseLong(it.group(4))));
  }

  private static String of(String series, long number) {
    return (series.contains("-") ? "%s-%02d" : "%s-%04d").formatted(series, number);
  }

  private static String counter(String series) {
    return "round-" + series;
  }

  private static String series(QuestionnaireKind kind, Year year) {
    return switch (kind) {
      case PULSE -> "P";
      case TRAINING_EVALUATION -> "T";
      case SINGLE_AGENCY_AUDIT -> "SA-" + year;
      case MULTI_AGENCY_AUDIT -> "MA-" + year;
      case ASSURANCE_REQUEST -> "AR-" + year;
    };
  }
}
