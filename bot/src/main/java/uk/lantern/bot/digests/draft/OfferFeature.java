package uk.lantern.bot.digests.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestRef;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.EditionReplies;
import uk.lantern.bot.digests.edition.RecordedEditions;
import uk.lantern.bot.digests.edition.RecordedEditions.Step;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.Editions;

/** Offers what was published since the last edition, and drafts from what is chosen. */
@Component
class OfferFeature implements Feature {

  private final Editions editions;
  private final RecordedEditions recorded;
  private final DraftCards drafts;
  private final EditionReplies replies;
  private final DigestCards cards;

  OfferFeature(
      Editions editions,
      RecordedEditions recorded,
      DraftCards drafts,
      EditionReplies replies,
      DigestCards cards) {
    this.editions = editions;
    this.recorded = recorded;
    this.drafts = drafts;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("digest-new", "digest-choose", "digest-use");
  }

  @Override
  public Set<String> changing() {
    return Set.of("digest-use");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Offer offer = Offer.of(editions.candidates());
    return switch (command.verb()) {
      case "digest-new" -> cards.reply(turn, offered(offer));
      case "digest-choose" -> cards.reply(turn, choice(offer, List.of()));
      default -> used(turn, command, offer);
    };
  }

  private Card offered(Offer offer) {
    if (offer.fit().isEmpty()) {
      return nothing(offer);
    }
    Map<String, Object> values = new HashMap<>();
    values.put("items", offer.rows());
    values.put("blocked", offer.reasons(cards));
    values.put("count", offer.all().size());
    values.put("demo", offer.isDemo());
    values.put(
        "summary",
        cards.say(
            DigestsWording.OFFER_SUMMARY,
            Map.of("fit", offer.fit().size(), "unfit", offer.unfit().size())));
    return cards.cards().card("digest-offer", values);
  }

  private Card nothing(Offer offer) {
    List<String> lines =
        offer.reasons(cards).stream().map(it -> it.get("title") + ": " + it.get("reason")).toList();
    return cards
        .cards()
        .card(
            "text",
            Map.of("heading", cards.say(DigestsWording.OFFER_NOTHING), "paragraphs", lines));
  }

  private Card choice(Offer offer, List<String> problems) {
    if (offer.fit().isEmpty()) {
      return nothing(offer);
    }
    return cards
        .cards()
        .card(
            "digest-choose",
            Map.of(
                "items",
                offer.rows(),
                "problems",
                problems,
                "chosen",
                "",
                "fresh",
                true,
                "demo",
                offer.isDemo()));
  }

  private Reply used(Turn turn, Command command, Offer offer) {
    Optional<String> other = turn.action() == null ? DigestRef.in(turn.text()) : Optional.empty();
    if (other.isPresent()) {
      // More numbers than ItemsFeature's phrases have: another draft is not what they want.
      return cards.said(turn, DigestsWording.ITEMS_HOW, Map.of("ref", other.get()));
    }
    String ticked = command.data().get("items");
    List<String> ids = ticked == null ? asked(turn, command, offer) : Offer.ticked(ticked);
    if (ids.isEmpty()) {
      String which =
          cards.say(
              ticked == null ? DigestsWording.WHICH_NUMBERS : DigestsWording.CHOOSE_ONE, Map.of());
      return cards.reply(turn, choice(offer, List.of(which)));
    }
    var outcome = recorded.recorded(turn, Step.DRAFT, editions.draft(turn.person().key(), ids));
    return replies.of(turn, outcome, edition -> drafts.draft(edition, turn.person().key()));
  }

  private static List<String> asked(Turn turn, Command command, Offer offer) {
    String words = command.data().getOrDefault("say", turn.text());
    boolean all = words.matches("(?is).*\\buse (?:them )?(?:all|both)\\b.*");
    return all ? offer.all() : offer.named(words);
  }
}
