/** What the scheduler's tests share. */
@NullMarked
package uk.lantern.scheduler;

import org.jspecify.annotations.NullMarked;
