/** What people agreed about what agencies answered. */
@NullMarked
package uk.lantern.scheduler.round.moderation;

import org.jspecify.annotations.NullMarked;
