/**
 * The partnership team's side of digests. An edition is drafted, approved and sent, reported on and
 * put right: a package each, one feature a step; {@code edition} holds what they share.
 */
@NullMarked
package uk.lantern.bot.digests;

import org.jspecify.annotations.NullMarked;
