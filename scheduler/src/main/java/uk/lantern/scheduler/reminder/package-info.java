/** Who is reminded of which action, when, and by whose hand; nothing here is about a child. */
@NullMarked
package uk.lantern.scheduler.reminder;

import org.jspecify.annotations.NullMarked;
