package uk.lantern.bot.digests.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.digests.edition.AudienceWords;
import uk.lantern.bot.digests.edition.CardButton;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.trail.Evidence;
import uk.lantern.scheduler.trail.OpenedEvidence;
import uk.lantern.scheduler.trail.Share;

/**
 * How often the items of an edition were opened, for its report: the very figures of each item's
 * trail, of the same day and with the same groups hidden. A figure of the report's own, for this
 * edition or for all its items together, would give away by subtraction what the trail hides.
 */
@Component
class OpenLines {

  private final OpenedEvidence opened;
  private final StateWords words;
  private final DigestCards cards;

  OpenLines(OpenedEvidence opened, StateWords words, DigestCards cards) {
    this.opened = opened;
    this.words = words;
    this.cards = cards;
  }

  /** What the card shows: a line an item, a line a group, and the way to each trail. */
  Map<String, Object> values(DigestEdition edition, LocalDate today) {
    Freeze sent = edition.freeze();
    if (sent != null && !sent.day().isBefore(today)) {
      // Yesterday's figures are not of it.
      return Map.of(
          "opens",
          List.of(cards.say(DigestsWording.OPENS_TOMORROW)),
          "opensBy",
          List.of(),
          "trails",
          CardButton.values(trails(edition)));
    }
    return figures(edition, today);
  }

  private Map<String, Object> figures(DigestEdition edition, LocalDate today) {
    List<String> items = new ArrayList<>();
    Map<String, List<String>> groups = new TreeMap<>();
    int no = 1;
    for (EditionItem item : edition.items()) {
      Optional<Evidence> found = opened.evidence(item.itemId(), today);
      items.add(line(no, item, found));
      int of = no;
      found.ifPresent(it -> groups(of, it, groups));
      no++;
    }
    return Map.of(
        "opens",
        items,
        "opensAsOf",
        cards.say(DigestsWording.OPENS_AS_OF, Map.of("day", Dates.day(today.minusDays(1)))),
        "opensBy",
        groups.entrySet().stream()
            .map(it -> it.getKey() + ": " + String.join(", ", it.getValue()))
            .toList(),
        "trails",
        CardButton.values(trails(edition)));
  }

  private String line(int no, EditionItem item, Optional<Evidence> found) {
    boolean shown = found.filter(it -> it.all().shown()).isPresent();
    if (!shown) {
      return cards.say(DigestsWording.OPENS_HIDDEN, Map.of("no", no, "heading", item.heading()));
    }
    Evidence one = found.get();
    String figure = String.format(Locale.UK, "%,d", one.all().figure());
    return one.sources().size() > 1
        ? cards.say(
            DigestsWording.OPENS_SEVERAL,
            Map.of(
                "no",
                no,
                "heading",
                item.heading(),
                "figure",
                figure,
                "digests",
                String.join(", ", one.sources())))
        : cards.say(
            DigestsWording.OPENS, Map.of("no", no, "heading", item.heading(), "figure", figure));
  }

  private void groups(int no, Evidence one, Map<String, List<String>> groups) {
    AudienceWords audiences = words.audiences();
    for (Share share : one.byAgency()) {
      if (share.shown()) {
        add(groups, audiences.agencyName(share.group()), no, share);
      }
    }
    for (Share share : one.byJobFamily()) {
      if (share.shown()) {
        add(groups, audiences.jobName(share.group()), no, share);
      }
    }
  }

  private void add(Map<String, List<String>> groups, String name, int no, Share share) {
    String group = name.isEmpty() ? cards.say(DigestsWording.NO_AGENCY) : name;
    groups
        .computeIfAbsent(group, it -> new ArrayList<>())
        .add(
            cards.say(
                DigestsWording.OPENS_GROUP,
                Map.of("no", no, "figure", String.format(Locale.UK, "%,d", share.figure()))));
  }

  private List<CardButton> trails(DigestEdition edition) {
    List<CardButton> trails = new ArrayList<>();
    for (EditionItem item : edition.items()) {
      trails.add(
          new CardButton(
              "trail",
              cards.say(DigestsWording.BUTTON_TRAIL, Map.of("no", trails.size() + 1)),
              "what happened to " + item.itemId()));
    }
    return trails;
  }
}
