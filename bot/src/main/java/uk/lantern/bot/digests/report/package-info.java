/** What became of an edition, and whom it reached by other means. */
@NullMarked
package uk.lantern.bot.digests.report;

import org.jspecify.annotations.NullMarked;
