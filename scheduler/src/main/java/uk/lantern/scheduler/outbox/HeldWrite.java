package uk.lantern.scheduler.outbox;

import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A change by the holder of a claim.
 *
 * @param held matches the delivery only while the claim is held
 */
record HeldWrite(Claim claim, Query held, Update update) {}
