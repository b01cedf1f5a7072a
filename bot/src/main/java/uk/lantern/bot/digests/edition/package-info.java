/** What every step of an edition shares: which one is meant, how it is said, what is answered. */
@NullMarked
package uk.lantern.bot.digests.edition;

import org.jspecify.annotations.NullMarked;
