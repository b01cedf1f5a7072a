package uk.lantern.scheduler.digest.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.lantern.scheduler.digest.audience.Chunk;
import uk.lantern.scheduler.digest.audience.Recipient;
import uk.lantern.scheduler.digest.audience.Recipients;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.digest.send.DigestMessages.CardVersion;
import uk.lantern.scheduler.outbox.Cancellation;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;

/**
 * Offers what an edition owes to those on its frozen list, chunk by chunk. Every step may be done
 * twice, by the same instance after a crash or by two at once: the occurrence key makes it one.
 */
public final class Dispatch {

  /** What a chunk's note says once its letters are in the outbox. */
  static final String OFFERED = "offered";

  private final Recipients recipients;
  private final Outbox outbox;
  private final Ledger ledger;
  private final Resends resends;

  public Dispatch(Recipients recipients, Outbox outbox, Ledger ledger) {
    this.recipients = recipients;
    this.outbox = outbox;
    this.ledger = ledger;
    this.resends = new Resends(recipients, outbox, ledger);
  }

  /**
   * Offers what has not been offered yet.
   *
   * @param fresh reads the edition as it stands, so that a stop or a recall counts between chunks
   * @return how many messages are new
   */
  public int offer(DigestEdition edition, Function<String, Optional<DigestEdition>> fresh) {
    Freeze freeze = edition.freeze();
    if (freeze == null) {
      return 0;
    }
    int offered = 0;
    if (edition.state() == EditionState.SENDING) {
      offered += letters(edition, freeze, fresh);
      offered += again(edition, fresh);
    }
    List<CardVersion> versions = CardVersions.of(edition);
    for (CardVersion version : versions) {
      boolean latest = version.equals(versions.getLast());
      for (Chunk chunk : recipients.without(freeze.list(), task(version, latest))) {
        offered += outbox.offerAll(messages(edition, version, latest, chunk));
        recipients.done(chunk, task(version, latest));
      }
    }
    return offered;
  }

  /** Enters the letters of resends that are not entered yet; returns how many those are. */
  public int again(DigestEdition edition, Function<String, Optional<DigestEdition>> fresh) {
    return resends.enter(edition, fresh);
  }

  /** Nothing waits any more, and everybody has been offered it, again where that was asked. */
  public boolean isOver(DigestEdition edition) {
    Freeze freeze = edition.freeze();
    return freeze != null
        && recipients.without(freeze.list(), OFFERED).isEmpty()
        && resends.areEntered(edition)
        && !ledger.anyWaiting(MessageKind.DIGEST, edition.ref());
  }

  /** Withdraws what an edition that was stopped or recalled still has in the outbox. */
  public int withdraw(DigestEdition edition) {
    String why = edition.state() == EditionState.RECALLED ? "recalled" : "stopped";
    int withdrawn = outbox.cancel(Cancellation.about(MessageKind.DIGEST, edition.ref(), why));
    if (edition.state() == EditionState.RECALLED) {
      // Corrections of a card that nobody is to read any more.
      for (int version = 2; version < edition.cardVersion(); version++) {
        String what = DigestMessages.what(edition.ref(), version);
        outbox.cancel(Cancellation.about(MessageKind.DIGEST_UPDATE, what, why));
        outbox.cancel(Cancellation.about(MessageKind.DIGEST_NOTE, what, why));
      }
    }
    return withdrawn;
  }

  private int letters(
      DigestEdition edition, Freeze freeze, Function<String, Optional<DigestEdition>> fresh) {
    int offered = 0;
    for (Chunk chunk : recipients.without(freeze.list(), OFFERED)) {
      offered +=
          outbox.offerAll(
              chunk.people().stream()
                  .map(it -> DigestMessages.digest(edition, it.person()))
                  .toList());
      recipients.done(chunk, OFFERED);
      // Whoever stopped it meanwhile has withdrawn what was there then: not this chunk.
      DigestEdition now = fresh.apply(edition.ref()).orElse(edition);
      if (now.isStopped()) {
        withdraw(now);
        return offered;
      }
    }
    return offered;
  }

  private List<Message> messages(
      DigestEdition edition, CardVersion version, boolean latest, Chunk chunk) {
    Map<String, Delivery> deliveries =
        ledger.all(
            chunk.people().stream().map(it -> DigestMessages.key(edition, it.person())).toList());
    List<Message> messages = new ArrayList<>();
    for (Recipient recipient : chunk.people()) {
      Delivery delivery = deliveries.get(DigestMessages.key(edition, recipient.person()).id());
      if (latest && UpdatePolicy.needsCard(delivery, version.decided())) {
        messages.add(DigestMessages.update(edition, version, recipient.person()));
      }
      if (UpdatePolicy.needsNote(delivery, version.decided())) {
        messages.add(DigestMessages.note(edition, version, recipient.person()));
      }
    }
    return messages;
  }

  /** An older version has only its note: the newest card says what all of them say. */
  private static String task(CardVersion version, boolean latest) {
    return (latest ? "card@" : "note@") + version.no();
  }
}
