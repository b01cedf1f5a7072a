package uk.lantern.bot.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.page.PageLinks;
import uk.lantern.bot.source.SourceWords;
import uk.lantern.content.answering.Citation;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.WordsBy;
import uk.lantern.scheduler.people.PersonKey;

/** How a source is written on every card: title, publisher, date, place, label. */
@Component
class Sources {

  private final SourceWords words;
  private final PageLinks links;

  Sources(SourceWords words, PageLinks links) {
    this.words = words;
    this.links = links;
  }

  /** The values of one cited sentence, with the address of its page for this person. */
  Map<String, Object> of(Citation citation, PersonKey person) {
    LearningItem item = citation.item();
    Map<String, Object> values = of(item, citation.pastReview());
    values.putAll(original(item, person, citation.page()));
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
    values.put("date", words.date(item));
    values.put("demo", item.demo());
    words.label(item).ifPresent(label -> values.put("label", label));
    words.publicAddress(item).ifPresent(url -> values.put("url", url));
    if (pastReview) {
      values.put("pastReview", words.pastReview(item));
    }
    return values;
  }

  /** The address of an item's document at a page, or at its beginning; nothing without one. */
  Map<String, Object> original(LearningItem item, PersonKey person, @Nullable Integer page) {
    Map<String, Object> values = new LinkedHashMap<>();
    links
        .original(item, person, page)
        .ifPresent(
            address -> {
              values.put("openAt", address);
              values.put(page == null ? "openStart" : "openPage", page == null ? true : page);
            });
    return values;
  }

  /**
   * What can be done with an item: the address of its page for this person, where it opens by link,
   * and whether it has practice points and questions.
   */
  Map<String, Object> offers(LearningItem item, PersonKey person) {
    Map<String, Object> values = new LinkedHashMap<>();
    links.item(item, person).ifPresent(address -> values.put("readAt", address));
    values.put("hasPoints", !item.text().practicePoints().isEmpty());
    values.put("hasQuestions", !item.text().questions().isEmpty());
    return values;
  }

  private static void putIfKnown(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
  }
}
