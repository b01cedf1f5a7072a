/** A second person lets an edition go; then it is planned, sent and stopped. */
@NullMarked
package uk.lantern.bot.digests.approval;

import org.jspecify.annotations.NullMarked;
