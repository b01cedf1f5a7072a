package uk.lantern.scheduler.outbox;

import java.time.Instant;

/**
 * The right to send one delivery, until somebody takes it over.
 *
 * @param token fencing token: a write with an older one is refused
 * @param due since when it could have been claimed
 */
public record Claim(Delivery delivery, String owner, long token, Instant due) {}
