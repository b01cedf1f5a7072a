/** What people mean to come back to: saved items, and items for a team meeting. */
@NullMarked
package uk.lantern.scheduler.reading;

import org.jspecify.annotations.NullMarked;
