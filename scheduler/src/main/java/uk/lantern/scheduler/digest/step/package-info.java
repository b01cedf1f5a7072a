/** The steps of an edition, each one document, compare-and-set. */
@NullMarked
package uk.lantern.scheduler.digest.step;

import org.jspecify.annotations.NullMarked;
