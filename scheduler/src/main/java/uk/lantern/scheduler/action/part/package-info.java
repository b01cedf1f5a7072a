/** The parts an action is made of, and where it can stand. */
@NullMarked
package uk.lantern.scheduler.action.part;

import org.jspecify.annotations.NullMarked;
