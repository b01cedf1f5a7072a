package uk.lantern.scheduler.outbox;

/**
 * The right to send one delivery, until somebody takes it over.
 *
 * @param token fencing token: a write with an older one is refused
 */
public record Claim(Delivery delivery, String owner, long token) {}
