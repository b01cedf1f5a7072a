package uk.lantern.scheduler.digest.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.ItemChoicePolicy;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;

/** What is on the cards of an edition; the text-only twin is made of the same values. */
public final class DigestComposer {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  /** Read slowly, between two other things. */
  private static final int WORDS_A_MINUTE = 100;

  /** What is made up says so on every card, in the letter as in the chat. */
  private static final String DEMO = "demo";

  private static final Pattern CORRECTION =
      Pattern.compile("^corrections?\\s*[:.–-]\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

  private DigestComposer() {}

  /**
   * The card of one reader.
   *
   * @param items those chosen for them ({@link ItemChoicePolicy#forReader})
   * @param forWhom for example {@code health visitors}
   * @param next London date of the next edition, null when none is planned
   */
  public static Map<String, Object> card(
      DigestEdition edition, List<EditionItem> items, String forWhom, @Nullable LocalDate next) {
    Map<String, Object> values = about(edition);
    values.put("for", forWhom);
    values.put("minutes", minutes(edition, items));
    if (!edition.intro().isBlank()) {
      values.put("intro", edition.intro());
    }
    if (next != null) {
      values.put("next", DAY.format(next));
    }
    List<Map<String, Object>> lines = new ArrayList<>();
    items.forEach(item -> lines.add(line(lines.size() + 1, item)));
    values.put("items", lines);
    List<Map<String, Object>> corrections = corrections(edition);
    if (!corrections.isEmpty()) {
      values.put("corrections", corrections);
    }
    return values;
  }

  /** The card that takes the place of one that was withdrawn; says nothing of what it said. */
  public static Map<String, Object> withdrawn(DigestEdition edition, Instant when) {
    Map<String, Object> values = about(edition);
    values.put("date", day(when));
    return values;
  }

  /** The note of a correction: the card says in front of it that it is one, so it need not. */
  static String said(Correction correction) {
    return CORRECTION.matcher(correction.amendment().note()).replaceFirst("");
  }

  /** One short note to those who have the card. */
  public static Map<String, Object> note(DigestEdition edition, String note) {
    Map<String, Object> values = about(edition);
    values.put("note", note);
    return values;
  }

  private static Map<String, Object> about(DigestEdition edition) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("edition", edition.ref());
    values.put("title", edition.title());
    values.put(DEMO, edition.content().isDemo());
    return values;
  }

  private static Map<String, Object> line(int no, EditionItem item) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("no", no);
    line.put("itemId", item.itemId());
    line.put("heading", item.heading());
    line.put("text", item.text());
    if (!item.doThis().isBlank()) {
      line.put("doThis", item.doThis());
    }
    line.put("source", item.sourceLine());
    return line;
  }

  private static List<Map<String, Object>> corrections(DigestEdition edition) {
    return edition.corrections().stream()
        .filter(Correction::isApproved)
        .map(it -> Map.<String, Object>of("date", day(decided(it)), "note", said(it)))
        .toList();
  }

  private static Instant decided(Correction correction) {
    Correction.Decision decision = correction.decided();
    return decision == null ? correction.at() : decision.at();
  }

  private static String day(Instant when) {
    return DAY.format(LocalDate.ofInstant(when, London.ZONE));
  }

  private static int minutes(DigestEdition edition, List<EditionItem> items) {
    long words =
        Stream.concat(
                Stream.of(edition.intro()),
                items.stream().flatMap(it -> Stream.of(it.heading(), it.text(), it.doThis())))
            .flatMap(text -> Stream.of(text.split("\\s+")))
            .filter(word -> !word.isEmpty())
            .count();
    return (int) Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
  }
}
