package uk.lantern.bot.digests.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.EditionReplies;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.digests.edition.RecordedEditions;
import uk.lantern.bot.digests.edition.RecordedEditions.Step;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/** Other items for an edition that is not approved yet: what was written about those that stay. */
@Component
class ItemsFeature implements Feature {

  /** Its number is no item's. */
  private static final Pattern EDITION = Pattern.compile("(?i)\\bd-\\d{1,6}");

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final DraftCards drafts;
  private final EditionReplies replies;
  private final DigestCards cards;

  ItemsFeature(
      Editions editions,
      RecordedEditions recorded,
      Meant meant,
      DraftCards drafts,
      EditionReplies replies,
      DigestCards cards) {
    this.editions = editions;
    this.recorded = recorded;
    this.meant = meant;
    this.drafts = drafts;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("digest-items", "digest-items-save");
  }

  @Override
  public Set<String> changing() {
    return Set.of("digest-items-save");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.edition(
        turn,
        command,
        EditFeature.WRITABLE,
        it ->
            command.verb().equals("digest-items")
                ? choice(turn, it, offer(it), List.of())
                : chosen(turn, command, it));
  }

  private Offer offer(DigestEdition edition) {
    return Offer.of(editions.candidates(), edition);
  }

  private Reply choice(Turn turn, DigestEdition edition, Offer offer, List<String> problems) {
    Map<String, Object> values = new HashMap<>();
    values.put("items", offer.rows());
    values.put("problems", problems);
    values.put("summary", cards.say(DigestsWording.OTHER_ITEMS, Map.of("ref", edition.ref())));
    values.put(
        "chosen", String.join(",", edition.items().stream().map(it -> it.itemId()).toList()));
    values.put("change", true);
    return cards.reply(turn, cards.of(edition, "digest-choose", values));
  }

  private Reply chosen(Turn turn, Command command, DigestEdition edition) {
    Offer offer = offer(edition);
    String ticked = command.data().get("items");
    List<String> ids = ticked == null ? offer.named(named(turn, command)) : Offer.ticked(ticked);
    if (ids.isEmpty()) {
      DigestsWording which =
          ticked == null ? DigestsWording.WHICH_NUMBERS : DigestsWording.CHOOSE_ONE;
      return choice(turn, edition, offer, List.of(cards.say(which)));
    }
    EditionOutcome outcome =
        recorded.recorded(
            turn,
            Step.CHANGE,
            editions.choose(edition.ref(), turn.person().key(), edition.turn(), ids));
    return replies.of(turn, outcome, it -> drafts.draft(it, turn.person().key()));
  }

  private static String named(Turn turn, Command command) {
    String words = command.data().getOrDefault("say", turn.text());
    return EDITION.matcher(words).replaceAll(" ");
  }
}
