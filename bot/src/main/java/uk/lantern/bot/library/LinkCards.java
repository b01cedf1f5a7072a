package uk.lantern.bot.library;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Likeness;

/** The card that asks for what an import by link still needs. */
@Component
class LinkCards {

  private static final int MONTHS_TO_REVIEW = 12;

  private final Cards cards;
  private final LearningLibrary library;
  private final LibraryItems items;

  LinkCards(Cards cards, LearningLibrary library, LibraryItems items) {
    this.cards = cards;
    this.library = library;
    this.items = items;
  }

  /**
   * The next card.
   *
   * @param problems what was wrong with the last one
   * @return null when everything has been given
   */
  @Nullable Card next(LinkDraft draft, List<String> problems, LocalDate today) {
    if (lacks(draft, LinkField.ABOUT)) {
      return form("import-about", draft, LinkField.ABOUT, problems);
    }
    List<LearningItem> alike = draft.compared() ? List.of() : alike(draft);
    if (!alike.isEmpty()) {
      return like(draft, alike);
    }
    if (lacks(draft, List.of(LinkField.SUMMARY, LinkField.SO_WHAT, LinkField.RIGHTS))
        || draft.value(LinkField.RIGHTS).equals(LinkAnswers.SHORT_EXTRACT)
            && draft.value(LinkField.EXTRACT).isEmpty()) {
      return form("import-words", draft, LinkField.WORDS, problems);
    }
    if (lacks(draft, List.of(LinkField.REVIEW))) {
      LinkDraft usual =
          draft.with(Map.of(LinkField.REVIEW, today.plusMonths(MONTHS_TO_REVIEW).toString()));
      return form("import-tags", usual, LinkField.TAGS, problems);
    }
    return null;
  }

  private static boolean lacks(LinkDraft draft, List<LinkField> fields) {
    return fields.stream().anyMatch(field -> draft.value(field).isEmpty());
  }

  private Card form(
      String template, LinkDraft draft, List<LinkField> fields, List<String> problems) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ref", draft.ref());
    values.put("address", draft.url());
    values.put("problems", problems);
    fields.forEach(field -> values.put(field.input().replace("-", ""), shown(draft, field)));
    return cards.card(template, values);
  }

  private static String shown(LinkDraft draft, LinkField field) {
    String value = draft.value(field);
    boolean day = field == LinkField.DATE || field == LinkField.REVIEW;
    return day && !value.isEmpty() ? Dates.day(LocalDate.parse(value)) : value;
  }

  /** Everything the library holds, drafts of others included: they may be the same thing. */
  List<LearningItem> alike(LinkDraft draft) {
    List<LearningItem> all = new ArrayList<>(items.all());
    library.items().stream()
        .filter(shown -> all.stream().noneMatch(one -> one.id().equals(shown.id())))
        .forEach(all::add);
    Likeness.Subject subject =
        new Likeness.Subject(
            draft.ref(), draft.value(LinkField.TITLE), URI.create(draft.url()), Set.of());
    return Likeness.of(subject, all);
  }

  private Card like(LinkDraft draft, List<LearningItem> alike) {
    List<Map<String, Object>> rows =
        alike.stream()
            .map(
                item -> {
                  LocalDate date = item.source().date();
                  Map<String, Object> row = new LinkedHashMap<>();
                  row.put("item", item.id());
                  row.put("title", item.text().title());
                  row.put("publisher", item.source().publisher());
                  row.put("date", date == null ? "" : Dates.day(date));
                  return row;
                })
            .toList();
    return cards.card("import-like", Map.of("ref", draft.ref(), "alike", rows));
  }
}
