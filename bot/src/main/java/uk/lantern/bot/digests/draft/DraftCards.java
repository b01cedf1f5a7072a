package uk.lantern.bot.digests.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.AudienceWords;
import uk.lantern.bot.digests.edition.CardButton;
import uk.lantern.bot.digests.edition.CheckWords;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.check.CheckName;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.people.PersonKey;

/** An edition as the team sees it: what it says, what was found in it, what can be done next. */
@Component
class DraftCards {

  /** The checks whose figures a drafter looks at while writing. */
  private static final Set<CheckName> FIGURES =
      EnumSet.of(CheckName.WORDS, CheckName.READING_AGE, CheckName.LINKS, CheckName.IMAGES);

  private final Editions editions;
  private final CheckWords checks;
  private final StateWords words;
  private final NextSteps next;
  private final DigestCards cards;

  DraftCards(
      Editions editions, CheckWords checks, StateWords words, NextSteps next, DigestCards cards) {
    this.editions = editions;
    this.checks = checks;
    this.words = words;
    this.next = next;
    this.cards = cards;
  }

  Card draft(DigestEdition edition, PersonKey viewer) {
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(DigestsWording.DRAFT_HEADING, Map.of("ref", edition.ref())));
    values.put("state", words.standing(edition));
    values.put("problems", problems(edition));
    values.put("title", edition.title());
    values.put(
        "intro", edition.intro().isBlank() ? cards.say(DigestsWording.NO_INTRO) : edition.intro());
    values.put("facts", facts(edition));
    values.put("items", items(edition));
    values.put("main", CardButton.values(next.main(edition, viewer)));
    values.put("more", CardButton.values(next.more(edition, viewer)));
    return cards.of(edition, "digest-draft", values);
  }

  /** What a second person would have to send back; only while it can still be written on. */
  private List<String> problems(DigestEdition edition) {
    return edition.wasSent()
        ? List.of()
        : editions.checks(edition).stream()
            .filter(it -> it.isBlocking())
            .map(it -> checks.name(it.name()) + ": " + checks.found(it))
            .toList();
  }

  private List<String> facts(DigestEdition edition) {
    List<String> facts = new ArrayList<>();
    facts.add(cards.say(DigestsWording.VERSION, Map.of("version", edition.turn())));
    facts.addAll(
        editions.checks(edition).stream()
            .filter(it -> FIGURES.contains(it.name()))
            .filter(it -> !it.isBlocking())
            .map(checks::found)
            .toList());
    facts.add(words.audience(edition));
    if (edition.isImportant()) {
      facts.add(cards.say(DigestsWording.IMPORTANT));
    }
    return facts;
  }

  private List<Map<String, Object>> items(DigestEdition edition) {
    List<Map<String, Object>> rows = new ArrayList<>();
    int no = 1;
    for (EditionItem item : edition.items()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("no", no++);
      row.put("heading", item.heading());
      row.put("text", item.text());
      row.put("doThis", item.doThis());
      row.put("source", item.sourceLine());
      row.put("whom", whom(item));
      row.put("image", edition.content().image(item.itemId()).map(this::image).orElse(""));
      rows.add(row);
    }
    return rows;
  }

  private String image(EditionImage image) {
    return image.isDescribed()
        ? cards.say(DigestsWording.IMAGE, Map.of("alt", image.alt()))
        : cards.say(DigestsWording.IMAGE_BARE);
  }

  private String whom(EditionItem item) {
    AudienceWords audiences = words.audiences();
    String jobs =
        item.jobFamilies().stream()
            .sorted()
            .map(audiences::jobName)
            .collect(Collectors.joining(", "));
    return jobs.isEmpty()
        ? cards.say(DigestsWording.ITEM_FOR_ALL)
        : cards.say(DigestsWording.ITEM_FOR, Map.of("jobs", jobs));
  }
}
