/** The fictional plan of profile {@code local}. */
@NullMarked
package uk.lantern.scheduler.action.demo;

import org.jspecify.annotations.NullMarked;
