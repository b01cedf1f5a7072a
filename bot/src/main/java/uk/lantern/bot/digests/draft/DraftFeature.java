package uk.lantern.bot.digests.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.bot.digests.edition.StepReasons;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.PersonKey;

/** Every edition with its state, one edition, and what was done to it by whom and why. */
@Component
class DraftFeature implements Feature {

  /** Two years of monthly editions. */
  private static final int LISTED = 24;

  private final Editions editions;
  private final Meant meant;
  private final DraftCards drafts;
  private final StateWords words;
  private final StepReasons reasons;
  private final DigestCards cards;

  DraftFeature(
      Editions editions,
      Meant meant,
      DraftCards drafts,
      StateWords words,
      StepReasons reasons,
      DigestCards cards) {
    this.editions = editions;
    this.meant = meant;
    this.drafts = drafts;
    this.words = words;
    this.reasons = reasons;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("digest-list", "digest-view", "digest-changes");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    PersonKey viewer = turn.person().key();
    return switch (command.verb()) {
      case "digest-list" -> cards.reply(turn, list());
      case "digest-view" ->
          meant.shown(turn, command, Meant.LIVE, it -> cards.reply(turn, drafts.draft(it, viewer)));
      default -> meant.shown(turn, command, Meant.LIVE, it -> cards.reply(turn, changes(it)));
    };
  }

  private Card list() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (DigestEdition edition : editions.latest(LISTED)) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("digest", edition.ref());
      row.put("title", edition.title());
      row.put("line", words.standing(edition));
      rows.add(row);
    }
    return rows.isEmpty()
        ? cards.receipt(cards.say(DigestsWording.NONE_YET))
        : cards.cards().card("digest-list", Map.of("digests", rows));
  }

  private Card changes(DigestEdition edition) {
    String heading = cards.say(DigestsWording.CHANGES_HEADING, Map.of("ref", edition.ref()));
    List<String> lines =
        edition.history().reversed().stream()
            .map(step -> String.join(" ", reasons.lines(step)))
            .toList();
    return cards.note(
        edition,
        heading,
        lines,
        List.of(cards.open(edition, DigestsWording.BUTTON_SHOW)),
        List.of());
  }
}
