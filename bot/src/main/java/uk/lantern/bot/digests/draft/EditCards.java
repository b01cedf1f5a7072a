package uk.lantern.bot.digests.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;

/** The forms in which an edition is changed. */
@Component
record EditCards(StateWords words, DigestCards cards) {

  EditForm form(DigestEdition edition) {
    return new EditForm(edition, cards, words.audiences());
  }

  /**
   * @param problems what was wrong with the last one
   */
  Card whole(DigestEdition edition, List<String> problems) {
    Map<String, Object> values = new HashMap<>();
    values.put("problems", problems);
    values.put("title", edition.title());
    values.put("intro", edition.intro());
    values.put("audience", words.audiences().inWords(edition.audience()));
    values.put("important", String.valueOf(edition.isImportant()));
    List<Map<String, Object>> items = new ArrayList<>();
    int no = 1;
    for (EditionItem item : edition.items()) {
      items.add(Map.of("no", no++, "heading", item.heading()));
    }
    values.put("items", items);
    return cards.of(edition, "digest-edit", values);
  }

  /** What was right of the last try stands in it already. */
  Card item(DigestEdition edition, int no, EditForm form) {
    EditionItem item = form.content().items().get(no - 1);
    return cards.of(
        edition,
        "digest-edit-item",
        Map.of(
            "problems", form.problems(),
            "no", no,
            "source", item.sourceLine(),
            "heading", item.heading(),
            "text", item.text(),
            "doThis", item.doThis()));
  }
}
