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
import uk.lantern.bot.digests.edition.PartLimit;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.ItemPart;

/**
 * What somebody wants to correct, from the card or typed: {@code correct D-0007 item 2 text: ...
 * note: ... because: ...}.
 *
 * @param part for example {@code 2-text}; empty while nobody has said which
 */
record CorrectionForm(String part, String text, String note, String reason, List<String> problems) {

  private static final int NOTE_WORDS = 30;

  private static final Pattern FIELD =
      Pattern.compile(
          "(?is)\\b(heading|text|do ?this|image(?: \\d{1,2})?|note|because):\\s*(.*?)(?=\\b(?:note|because):|$)");

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
    Map<String, String> fields = new HashMap<>();
    Matcher field = FIELD.matcher(words);
    while (field.find()) {
      String name = field.group(1).toLowerCase(Locale.UK);
      boolean own = name.equals("note") || name.equals("because");
      fields.put(own ? name : "text", field.group(2).strip());
    }
    return new CorrectionForm(
        CorrectedPart.typed(words),
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
    Optional<CorrectedPart> named = CorrectedPart.of(part, edition.content());
    if (named.isEmpty()) {
      wrong.add(cards.say(DigestsWording.NEEDS_PART));
    }
    ItemPart what = named.map(CorrectedPart::part).orElse(ItemPart.TEXT);
    if (text.isEmpty() || !PartLimit.fits(what, text)) {
      wrong.add(cards.say(PartLimit.asked(what)));
    }
    if (note.isEmpty() || FreeText.words(note) > NOTE_WORDS) {
      wrong.add(cards.say(DigestsWording.NEEDS_NOTE));
    }
    if (reason.isEmpty()) {
      wrong.add(cards.say(DigestsWording.NEEDS_REASON));
    }
    return new CorrectionForm(part, text, note, reason, wrong);
  }

  /**
   * What it comes to.
   *
   * @throws IllegalStateException when there are problems
   */
  Amendment amendment(DigestEdition edition) {
    Optional<CorrectedPart> named = CorrectedPart.of(part, edition.content());
    if (named.isEmpty() || !problems.isEmpty()) {
      throw new IllegalStateException("A correction with problems is not one yet");
    }
    return new Amendment(named.get().no(), named.get().part(), text, note, reason);
  }

  Card card(DigestEdition edition, StateWords words, DigestCards cards) {
    Map<String, Object> values = new HashMap<>();
    values.put("problems", problems);
    values.put("parts", CorrectedPart.choices(edition.content(), words, cards));
    values.put("part", part);
    values.put("text", text.isEmpty() ? said(edition) : text);
    values.put("note", note);
    values.put("reason", reason);
    return cards.of(edition, "digest-correct", values);
  }

  /** What that part says now, to be put right instead of written anew. */
  private String said(DigestEdition edition) {
    return CorrectedPart.of(part, edition.content())
        .map(it -> it.part().of(edition.content(), it.no()))
        .orElse("");
  }

  /** Whether there is anything wrong: the rest is somebody's words. */
  @Override
  public String toString() {
    return "CorrectionForm[" + problems.size() + " problems]";
  }
}
