package uk.lantern.bot.digests.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.ItemPart;

/**
 * What somebody wants to correct, from the card or typed: {@code correct D-0007 item 2 text: ...
 * note: ... because: ...}.
 *
 * @param part for example {@code 2-text}; empty while nobody has said which
 */
record CorrectionForm(String part, String text, String note, String reason, List<String> problems) {

  private static final int TEXT_WORDS = 60;
  private static final int NOTE_WORDS = 30;

  /** A card shows as many entries of a list. */
  private static final int CHOICES = 20;

  private static final Pattern ITEM =
      Pattern.compile("(?is)\\bitem (\\d{1,2})\\b[\\s:,]*(heading|text|do ?this)?");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?is)\\b(heading|text|do ?this|note|because):\\s*(.*?)(?=\\b(?:note|because):|$)");
  private static final Pattern PART = Pattern.compile("(\\d{1,2})-(heading|text|do_this)");

  static CorrectionForm read(DigestEdition edition, Turn turn, Command command, DigestCards cards) {
    Map<String, String> given = command.data();
    boolean filled = given.containsKey("part");
    CorrectionForm form =
        filled
            ? new CorrectionForm(
                given.getOrDefault("part", "").strip(),
                given.getOrDefault("text", "").strip(),
                given.getOrDefault("note", "").strip(),
                given.getOrDefault("reason", "").strip(),
                List.of())
            : typed(turn.action() == null ? turn.text() : "");
    return form.isEmpty() || form.onlyNamesThePart() ? form : form.checked(edition, cards);
  }

  private static CorrectionForm typed(String words) {
    Matcher item = ITEM.matcher(words);
    String part = "";
    if (item.find()) {
      String what = item.group(2) == null ? "text" : item.group(2);
      part = item.group(1) + "-" + what.toLowerCase(Locale.UK).replaceFirst("do ?this", "do_this");
    }
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(words);
    while (field.find()) {
      String name = field.group(1).toLowerCase(Locale.UK);
      boolean own = name.equals("note") || name.equals("because");
      fields.put(own ? name : "text", field.group(2).strip());
    }
    return new CorrectionForm(
        part,
        fields.getOrDefault("text", ""),
        fields.getOrDefault("note", ""),
        fields.getOrDefault("because", ""),
        List.of());
  }

  boolean isEmpty() {
    return text.isEmpty() && note.isEmpty() && reason.isEmpty() && part.isEmpty()
        || onlyNamesThePart();
  }

  private boolean onlyNamesThePart() {
    return text.isEmpty() && note.isEmpty() && reason.isEmpty() && problems.isEmpty();
  }

  private CorrectionForm checked(DigestEdition edition, DigestCards cards) {
    List<String> wrong = new ArrayList<>();
    String kinds = FreeText.identifiers(text + " " + note + " " + reason);
    if (!kinds.isEmpty()) {
      wrong.add(cards.say(DigestsWording.REWORD, Map.of("kinds", kinds)));
    }
    if (itemOf(edition).isEmpty()) {
      wrong.add(cards.say(DigestsWording.NEEDS_PART));
    }
    if (text.isEmpty() || FreeText.words(text) > TEXT_WORDS) {
      wrong.add(cards.say(DigestsWording.NEEDS_TEXT));
    }
    if (note.isEmpty() || FreeText.words(note) > NOTE_WORDS) {
      wrong.add(cards.say(DigestsWording.NEEDS_NOTE));
    }
    if (reason.isEmpty()) {
      wrong.add(cards.say(DigestsWording.NEEDS_REASON));
    }
    return new CorrectionForm(part, text, note, reason, wrong);
  }

  private Optional<EditionItem> itemOf(DigestEdition edition) {
    Matcher named = PART.matcher(part);
    return named.matches() && edition.content().hasItem(Integer.parseInt(named.group(1)))
        ? Optional.of(edition.items().get(Integer.parseInt(named.group(1)) - 1))
        : Optional.empty();
  }

  /**
   * What it comes to.
   *
   * @throws IllegalStateException when there are problems
   */
  Amendment amendment() {
    Matcher named = PART.matcher(part);
    if (!named.matches() || !problems.isEmpty()) {
      throw new IllegalStateException("A correction with problems is not one yet");
    }
    ItemPart what = ItemPart.valueOf(named.group(2).toUpperCase(Locale.ROOT));
    return new Amendment(Integer.parseInt(named.group(1)), what, text, note, reason);
  }

  Card card(DigestEdition edition, StateWords words, DigestCards cards) {
    Map<String, Object> values = new HashMap<>();
    values.put("problems", problems);
    values.put("parts", parts(edition, words, cards));
    values.put("part", part);
    values.put("text", text.isEmpty() ? said(edition) : text);
    values.put("note", note);
    values.put("reason", reason);
    return cards.of(edition, "digest-correct", values);
  }

  /** What that part says now, to be put right instead of written anew. */
  private String said(DigestEdition edition) {
    return itemOf(edition)
        .map(
            item ->
                part.endsWith("heading")
                    ? item.heading()
                    : part.endsWith("do_this") ? item.doThis() : item.text())
        .orElse("");
  }

  private static List<Map<String, String>> parts(
      DigestEdition edition, StateWords words, DigestCards cards) {
    List<Map<String, String>> all = new ArrayList<>();
    boolean headings = edition.items().size() * ItemPart.values().length <= CHOICES;
    for (int no = 1; no <= edition.items().size(); no++) {
      for (ItemPart part : ItemPart.values()) {
        if (part != ItemPart.HEADING || headings) {
          String name =
              cards.say(DigestsWording.CORRECTION_PART, Map.of("no", no, "part", words.part(part)));
          all.add(Map.of("name", name, "code", no + "-" + part.name().toLowerCase(Locale.ROOT)));
        }
      }
    }
    return all;
  }

  /** Whether there is anything wrong: the rest is somebody's words. */
  @Override
  public String toString() {
    return "CorrectionForm[" + problems.size() + " problems]";
  }
}
