/** The fictional rounds of profile {@code local}. */
@NullMarked
package uk.lantern.scheduler.round.demo;

import org.jspecify.annotations.NullMarked;
