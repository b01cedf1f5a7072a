package uk.lantern.content.questionnaire;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.content.questionnaire.Understood.Amiss;
import uk.lantern.content.questionnaire.Understood.Given;

/** Answers that are not chosen from a list: numbers, days, words and links. */
final class PlainPolicy {

  /** "6", "about 6", "6 days", never "5.5" and never a part of anything longer. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:about |around )?(-?\\d{1,9})(?: \\p{L}{1,20}){0,2}");

  /** Longer addresses hold a search or a token, and cannot be read from a page. */
  private static final int LONGEST_LINK = 500;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private PlainPolicy() {}

  static Understood number(Question.Number asked, String tidy) {
    Matcher number = NUMBER.matcher(TypedWords.level(tidy));
    if (!number.matches()) {
      return amiss(asked, AnswerProblem.NO_NUMBER, String.valueOf(asked.least()));
    }
    int value = Integer.parseInt(number.group(1));
    return value < asked.least() || value > asked.most()
        ? amiss(asked, AnswerProblem.OUT_OF_RANGE, offered(asked))
        : given(asked, String.valueOf(value));
  }

  static Understood day(Question.Day asked, String tidy, LocalDate today) {
    LocalDate from = today.plusDays(asked.fromDays());
    LocalDate to = today.plusDays(asked.toDays());
    String words = TypedWords.level(tidy);
    Optional<LocalDate> past = DayWords.past(words, today);
    Optional<LocalDate> coming = DayWords.coming(words, today);
    if (past.isEmpty() && coming.isEmpty()) {
      return amiss(asked, AnswerProblem.NO_DAY, DAY.format(to));
    }
    return Stream.of(past, coming)
        .flatMap(Optional::stream)
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .findFirst()
        .<Understood>map(day -> given(asked, day.toString()))
        .orElseGet(
            () ->
                amiss(
                    asked,
                    AnswerProblem.DAY_OUT_OF_RANGE,
                    DAY.format(from) + " to " + DAY.format(to)));
  }

  static Understood text(Question.ShortText asked, String tidy) {
    return tidy.length() > asked.longest()
        ? amiss(asked, AnswerProblem.TOO_LONG, String.valueOf(asked.longest()))
        : given(asked, tidy);
  }

  /** A link without a name or password in it, since it is shown to whoever checks. */
  static Understood link(Question.EvidenceLink asked, String tidy) {
    try {
      URI link = new URI(tidy);
      boolean usable =
          tidy.length() <= LONGEST_LINK
              && "https".equalsIgnoreCase(link.getScheme())
              && link.getHost() != null
              && link.getHost().contains(".")
              && link.getRawUserInfo() == null;
      return usable ? given(asked, tidy) : amiss(asked, AnswerProblem.LINK_UNUSABLE, "");
    } catch (URISyntaxException e) {
      return amiss(asked, AnswerProblem.LINK_UNUSABLE, "");
    }
  }

  /** What may be answered, in words. */
  static String offered(Question asked) {
    return switch (asked) {
      case Question.Choice it -> ChoicePolicy.texts(it.options());
      case Question.Scale it -> ChoicePolicy.texts(it.points());
      case Question.Matrix it -> ChoicePolicy.texts(it.columns());
      case Question.Number it -> it.least() + " to " + it.most();
      case Question.Day it -> "";
      case Question.ShortText it -> "";
      case Question.EvidenceLink it -> "";
    };
  }

  private static Understood given(Question asked, String value) {
    return new Given(new Answer(asked.id(), value, ""));
  }

  private static Understood amiss(Question asked, AnswerProblem problem, String detail) {
    return new Amiss(asked.id(), problem, detail);
  }
}
