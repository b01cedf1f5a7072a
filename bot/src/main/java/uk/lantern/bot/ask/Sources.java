package uk.lantern.bot.ask;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.answering.Citation;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.WordsBy;
import uk.lantern.content.wording.Wording;

/** How a source is written on every card: title, publisher, date, place, label. */
@Component
class Sources {

  private final Wording wording;

  Sources(Wording wording) {
    this.wording = wording;
  }

  /** The values of one cited sentence. */
  Map<String, Object> of(Citation citation) {
    Map<String, Object> values = of(citation.item(), citation.pastReview());
    values.put("sentence", citation.sentence());
    values.put("quotation", citation.wordsBy() == WordsBy.PUBLISHER);
    putIfKnown(values, "section", citation.section());
    putIfKnown(values, "page", citation.page());
    return values;
  }

  /** The values that say where an item comes from. */
  Map<String, Object> of(LearningItem item, boolean pastReview) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("item", item.id());
    values.put("title", item.text().title());
    values.put("publisher", item.source().publisher());
    LocalDate date = item.source().date();
    values.put("date", date == null ? wording.say(AskWording.DATE_NOT_STATED) : Dates.day(date));
    values.put("demo", item.demo());
    putIfKnown(values, "label", label(item));
    if (item.source().url() != null && "https".equals(item.source().url().getScheme())) {
      values.put("url", item.source().url().toString());
    }
    if (pastReview) {
      values.put(
          "pastReview",
          wording.say(
              AskWording.PAST_REVIEW, Map.of("date", Dates.day(item.release().reviewDate()))));
    }
    return values;
  }

  private @Nullable String label(LearningItem item) {
    String origin = origin(item);
    // Fictional items ship with the name of a fictional approver.
    String approval =
        item.release().approver() == null ? wording.say(AskWording.LABEL_NOT_APPROVED) : null;
    return origin == null || approval == null
        ? (origin == null ? approval : origin)
        : origin + " " + approval;
  }

  private @Nullable String origin(LearningItem item) {
    return switch (item.origin()) {
      case NATIONAL -> wording.say(AskWording.LABEL_NATIONAL);
      case OTHER_AREA -> wording.say(AskWording.LABEL_OTHER_AREA);
      case PAN_SUSSEX -> wording.say(AskWording.LABEL_PAN_SUSSEX);
      case WEST_SUSSEX -> null;
    };
  }

  private static void putIfKnown(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
