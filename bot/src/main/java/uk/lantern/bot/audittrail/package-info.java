/** What was refused, granted, paused, decided and published, in a chain that shows tampering. */
@NullMarked
package uk.lantern.bot.audittrail;

import org.jspecify.annotations.NullMarked;
