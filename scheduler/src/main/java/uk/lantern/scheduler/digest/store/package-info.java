/** Collection {@code editions} and its references. */
@NullMarked
package uk.lantern.scheduler.digest.store;

import org.jspecify.annotations.NullMarked;
