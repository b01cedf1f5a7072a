package uk.lantern.scheduler.digest.step;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.scheduler.digest.edition.EditionItem;

/** Makes an edition's item of a learning item, for the officer to edit. */
public final class EditionItemComposer {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /** One line and one message; more is read on the item's own page. */
  private static final int MOST_WORDS = 45;

  private EditionItemComposer() {}

  public static EditionItem item(LearningItem item) {
    ItemText text = item.text();
    return new EditionItem(
        item.id(),
        item.version(),
        text.title(),
        text(text),
        doThis(text),
        source(item),
        EditionItem.LinkKind.ITEM_PAGE,
        item.tags().jobFamilies(),
        item.tags().themes(),
        List.of(item.id()),
        null,
        item.demo());
  }

  /** The first point; that it is for all goes without saying, that it is for some does not. */
  private static String doThis(ItemText text) {
    return text.practicePoints().isEmpty()
        ? ""
        : text.practicePoints().getFirst().replaceFirst("\\s*\\(all\\)$", "");
  }

  private static String text(ItemText text) {
    String line = text.oneLine();
    String message = text.keyMessages().isEmpty() ? "" : text.keyMessages().getFirst();
    if (line.isBlank() || message.isBlank() || line.equals(message)) {
      return line.isBlank() ? message : line;
    }
    String both = line + " " + message;
    return both.split("\\s+").length <= MOST_WORDS ? both : line;
  }

  private static String source(LearningItem item) {
    LocalDate date = item.source().date();
    String publisher = item.source().publisher();
    return date == null ? publisher : publisher + ", " + MONTH.format(date);
  }
}
