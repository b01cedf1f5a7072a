package uk.lantern.bot.digests.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.scheduler.digest.Candidate;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;

/**
 * What an edition can be made of, and what cannot be broadcast.
 *
 * @param fit numbered from 1 as they stand
 */
record Offer(List<Line> fit, List<Candidate> unfit) {

  /** As many as one card lets somebody choose from. */
  static final int SHOWN = 9;

  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d-])(\\d{1,2})(?![\\d-])");
  private static final Pattern ITEM =
      Pattern.compile("(?i)\\b(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}");

  /** One item that can be taken. */
  record Line(String id, String title, String source, boolean demo) {

    static Line of(LearningItem item) {
      String source = item.source().publisher() + ", " + item.id();
      return new Line(item.id(), item.text().title(), source, item.demo());
    }

    static Line of(EditionItem item) {
      String source = item.sourceLine() + ", " + item.itemId();
      return new Line(item.itemId(), item.heading(), source, item.demo());
    }

    @Override
    public String toString() {
      return "Line[" + id + "]";
    }
  }

  static Offer of(List<Candidate> candidates) {
    return new Offer(
        candidates.stream().filter(Candidate::isFit).map(it -> Line.of(it.item())).toList(),
        candidates.stream().filter(it -> !it.isFit()).toList());
  }

  /** The same for a draft there is: what is in it stands first. */
  static Offer of(List<Candidate> candidates, DigestEdition edition) {
    List<Line> lines = new ArrayList<>(edition.items().stream().map(Line::of).toList());
    Set<String> own = lines.stream().map(Line::id).collect(Collectors.toSet());
    Offer fresh = of(candidates);
    fresh.fit().stream().filter(it -> !own.contains(it.id())).forEach(lines::add);
    return new Offer(lines, fresh.unfit());
  }

  boolean isDemo() {
    return fit.stream().anyMatch(Line::demo);
  }

  /** Ids of all that a card shows. */
  List<String> all() {
    return fit.stream().limit(SHOWN).map(Line::id).toList();
  }

  /** The items a card sends, with commas. */
  static List<String> ticked(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /**
   * The items that words name, by number or id, in the order in which they are named: {@code use 1
   * and 3}, {@code use DEMO-2026-09}. Empty when they name none, or one that is not offered.
   */
  List<String> named(String words) {
    List<String> ids = new ArrayList<>();
    Matcher item = ITEM.matcher(words);
    while (item.find()) {
      ids.add(spelt(item.group()));
    }
    Matcher number = NUMBER.matcher(ITEM.matcher(words).replaceAll(" "));
    while (number.find()) {
      int no = Integer.parseInt(number.group(1));
      if (no < 1 || no > fit.size()) {
        return List.of();
      }
      ids.add(fit.get(no - 1).id());
    }
    return ids.stream().distinct().toList();
  }

  /** As the library spells it, however its letters were typed; the door refuses what is unknown. */
  private String spelt(String typed) {
    return fit.stream()
        .map(Line::id)
        .filter(id -> id.equalsIgnoreCase(typed))
        .findFirst()
        .orElse(typed.toUpperCase(Locale.ROOT));
  }

  List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    int no = 1;
    for (Line it : fit.stream().limit(SHOWN).toList()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("no", no++);
      row.put("item", it.id());
      row.put("title", it.title());
      row.put("source", it.source());
      rows.add(row);
    }
    return rows;
  }

  List<Map<String, Object>> reasons(DigestCards cards) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Candidate it : unfit) {
      if (it.refusal() != null) {
        String reason = cards.say(it.refusal());
        rows.add(Map.of("title", it.item().text().title(), "reason", reason));
      }
    }
    return rows;
  }

  @Override
  public String toString() {
    return "Offer[" + fit.size() + " fit, " + unfit.size() + " not]";
  }
}
