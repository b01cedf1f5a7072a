/** What is put right or taken back of an edition that went out; each takes two people. */
@NullMarked
package uk.lantern.bot.digests.mend;

import org.jspecify.annotations.NullMarked;
