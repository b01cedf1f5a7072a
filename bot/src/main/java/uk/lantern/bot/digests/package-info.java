/** The partnership team's side of digests: draft, preview, approve, send, report, put right. */
@NullMarked
package uk.lantern.bot.digests;

import org.jspecify.annotations.NullMarked;
