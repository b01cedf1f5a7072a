/** What is on the cards of an edition, and who wants them. */
@NullMarked
package uk.lantern.scheduler.digest.letter;

import org.jspecify.annotations.NullMarked;
