package uk.lantern.bot.source;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.wording.Wording;

/** What has to be said of a source wherever it is shown, on a card or on a page. */
@Component
public final class SourceWords {

  private final Wording wording;

  public SourceWords(Wording wording) {
    this.wording = wording;
  }

  /** The day of the original in words, or that it does not say. */
  public String date(LearningItem item) {
    LocalDate date = item.source().date();
    return date == null ? wording.say(SourceWording.DATE_NOT_STATED) : Dates.day(date);
  }

  /** That an item is not a local case, and that nobody at a partnership has approved it. */
  public Optional<String> label(LearningItem item) {
    String label =
        Stream.of(origin(item), approval(item))
            .flatMap(Optional::stream)
            .map(wording::say)
            .collect(Collectors.joining(" "));
    return label.isEmpty() ? Optional.empty() : Optional.of(label);
  }

  /** That an item is past its review date. */
  public String pastReview(LearningItem item) {
    return wording.say(
        SourceWording.PAST_REVIEW, Map.of("date", Dates.day(item.release().reviewDate())));
  }

  /** Where the original can be read on the web; only https is ever shown. */
  public Optional<String> publicAddress(LearningItem item) {
    return Optional.ofNullable(item.source().url())
        .filter(url -> "https".equalsIgnoreCase(url.getScheme()) && url.getHost() != null)
        .map(Object::toString);
  }

  /** What kind of item it is. */
  public String kind(LearningItem item) {
    return wording.say(ItemKindWording.of(item.type()));
  }

  private static Optional<SourceWording> origin(LearningItem item) {
    return Optional.ofNullable(
        switch (item.origin()) {
          case NATIONAL -> SourceWording.LABEL_NATIONAL;
          case OTHER_AREA -> SourceWording.LABEL_OTHER_AREA;
          case PAN_SUSSEX -> SourceWording.LABEL_PAN_SUSSEX;
          case WEST_SUSSEX -> null;
        });
  }

  private static Optional<SourceWording> approval(LearningItem item) {
    @Nullable String approver = item.release().approver();
    return approver == null ? Optional.of(SourceWording.LABEL_NOT_APPROVED) : Optional.empty();
  }
}
