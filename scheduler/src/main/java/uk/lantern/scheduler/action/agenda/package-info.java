/** What a group has to decide at its next meeting: exceptions only. */
@NullMarked
package uk.lantern.scheduler.action.agenda;

import org.jspecify.annotations.NullMarked;
