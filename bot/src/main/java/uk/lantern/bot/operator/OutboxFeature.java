package uk.lantern.bot.operator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.people.Names;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Rights;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Resolution;

/** How the outbox is, by report word; and what to do with what is in doubt. */
@Component
class OutboxFeature implements Feature {

  /** More than a person decides about in one sitting; the card shows five of them. */
  private static final int DOUBTS = 500;

  private final Outbox outbox;
  private final Names names;
  private final AuditTrail trail;
  private final Rights rights;
  private final OperatorCards cards;

  OutboxFeature(Outbox outbox, Names names, AuditTrail trail, Rights rights, OperatorCards cards) {
    this.outbox = outbox;
    this.names = names;
    this.trail = trail;
    this.rights = rights;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("outbox", "resolve");
  }

  @Override
  public Set<String> changing() {
    return Set.of("resolve");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return command.verb().equals("resolve")
        ? resolve(turn, command)
        : cards.reply(turn, health(turn));
  }

  private Card health(Turn turn) {
    Map<String, Object> values = new HashMap<>();
    values.put("words", words());
    values.put("oldest", oldest(turn));
    cards.paused().ifPresent(paused -> values.put("paused", paused));
    // Who a delivery is for is for those who may settle it; the others see the figures.
    boolean maySettle = rights.refusal(turn.person(), "resolve", turn.at().toLocalDate()).isEmpty();
    List<Delivery> doubts = maySettle ? outbox.inDoubt(DOUBTS) : List.of();
    values.put("doubts", doubts.stream().map(this::doubt).toList());
    if (!doubts.isEmpty()) {
      values.put("doubt", cards.say(OperatorWording.DOUBT_HEADING));
    }
    return cards.cards().card("outbox", values);
  }

  private List<Map<String, Object>> words() {
    return outbox.words().entrySet().stream()
        .map(
            one ->
                Map.<String, Object>of(
                    "word", one.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "count", one.getValue()))
        .toList();
  }

  private String oldest(Turn turn) {
    return outbox
        .oldestDue()
        .filter(since -> since.isBefore(turn.at().toInstant()))
        .map(OperatorCards::minute)
        .map(since -> cards.say(OperatorWording.OUTBOX_OLDEST, Map.of("since", since)))
        .orElseGet(() -> cards.say(OperatorWording.OUTBOX_NONE_WAITS));
  }

  private Map<String, Object> doubt(Delivery delivery) {
    String ref = DeliveryRef.of(delivery.id());
    String who = names.of(delivery.message().recipient());
    String line =
        cards.say(
            OperatorWording.DOUBT_LINE,
            Map.of(
                "ref",
                ref,
                "what",
                DeliveryWords.kind(delivery.message().key().kind()),
                "who",
                who,
                "day",
                Dates.weekday(delivery.message().key().date())));
    return Map.of("ref", ref, "line", line);
  }

  private Reply resolve(Turn turn, Command command) {
    Optional<String> ref = DeliveryRef.in(command.data().getOrDefault("ref", turn.text()));
    Optional<Resolution> wanted = wanted(command.data().getOrDefault("say", turn.text()));
    if (ref.isEmpty() || wanted.isEmpty()) {
      return cards.reply(turn, cards.receipt(cards.say(OperatorWording.RESOLVE_HOW)));
    }
    List<Delivery> meant =
        outbox.inDoubt(DOUBTS).stream()
            .filter(one -> DeliveryRef.of(one.id()).equals(ref.get()))
            .toList();
    return meant.size() == 1 ? resolved(turn, meant.getFirst(), wanted.get()) : cards.notYours();
  }

  /** Recorded before it is done. */
  private Reply resolved(Turn turn, Delivery delivery, Resolution resolution) {
    trail.record(
        AuditEvent.of(AuditKind.DOUBT_RESOLVED, turn.person().key())
            .fact("resolution", resolution.name())
            .fact("kind", delivery.message().key().kind().name())
            .personal("delivery", delivery.id()));
    if (!outbox.resolve(delivery.id(), resolution)) {
      return cards.notYours();
    }
    OperatorWording said =
        switch (resolution) {
          case SEND_AGAIN -> OperatorWording.RESOLVED_SEND_AGAIN;
          case ARRIVED -> OperatorWording.RESOLVED_ARRIVED;
          case GIVE_UP -> OperatorWording.RESOLVED_GIVE_UP;
        };
    String ref = DeliveryRef.of(delivery.id());
    return cards.reply(turn, cards.receipt(cards.say(said, Map.of("ref", ref))));
  }

  private static Optional<Resolution> wanted(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    if (low.contains("send again")) {
      return Optional.of(Resolution.SEND_AGAIN);
    }
    if (low.contains("arrived")) {
      return Optional.of(Resolution.ARRIVED);
    }
    return low.contains("give up") ? Optional.of(Resolution.GIVE_UP) : Optional.empty();
  }
}
