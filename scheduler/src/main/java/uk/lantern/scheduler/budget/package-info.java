/** How much one person is asked in a week, by everything that asks them for something. */
@NullMarked
package uk.lantern.scheduler.budget;

import org.jspecify.annotations.NullMarked;
