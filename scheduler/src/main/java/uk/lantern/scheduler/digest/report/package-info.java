/** What became of an edition, person by person in one word, and in figures that add up. */
@NullMarked
package uk.lantern.scheduler.digest.report;

import org.jspecify.annotations.NullMarked;
