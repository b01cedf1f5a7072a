/** Agencies, people and what they may do. */
@NullMarked
package uk.lantern.scheduler.people;

import org.jspecify.annotations.NullMarked;
