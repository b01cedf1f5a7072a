package uk.lantern.bot.turn;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.wording.Wording;

/** Tells the person what was taken out of their words. */
@Component
class RemovedNote {

  private final Cards cards;
  private final Wording wording;
  private final MeterRegistry metrics;

  RemovedNote(Cards cards, Wording wording, MeterRegistry metrics) {
    this.cards = cards;
    this.wording = wording;
    this.metrics = metrics;
  }

  Reply before(Reply reply, Set<IdentifierKind> removed) {
    if (removed.isEmpty()) {
      return reply;
    }
    removed.forEach(
        kind ->
            metrics
                .counter("redaction.hits", "kind", kind.name().toLowerCase(Locale.ROOT))
                .increment());
    String kinds =
        removed.stream().map(IdentifierKind::words).distinct().collect(Collectors.joining(", "));
    Card note =
        cards.card(
            "receipt",
            Map.of(
                "text", wording.say(TurnWording.REMOVED, Map.of("kinds", kinds)),
                "next", wording.say(TurnWording.NOT_SAVED)));
    return switch (reply) {
      case Reply.Said said ->
          new Reply.Said(said.kind(), joined(note, said.cards()), said.citations());
      case Reply.Replaced replaced ->
          new Reply.Replaced(replaced.kind(), replaced.card(), joined(note, replaced.then()));
      case Reply.Refused refused -> new Reply.Refused(refused.why(), joined(note, refused.cards()));
      case Reply.Silent silent -> new Reply.Said(silent.kind(), List.of(note), List.of());
    };
  }

  private static List<Card> joined(Card note, List<Card> cards) {
    List<Card> all = new ArrayList<>();
    all.add(note);
    all.addAll(cards);
    return List.copyOf(all);
  }
}
