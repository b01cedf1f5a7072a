/** Lists of people from CSV: read whole, compared with what is stored, then written. */
@NullMarked
package uk.lantern.scheduler.people.roster;

import org.jspecify.annotations.NullMarked;
