/** The letter box: what is due to whom, and what became of it. */
@NullMarked
package uk.lantern.scheduler.outbox;

import org.jspecify.annotations.NullMarked;
