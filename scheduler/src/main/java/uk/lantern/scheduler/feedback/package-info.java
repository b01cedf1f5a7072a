/**
 * Feedback: compliments, practice ideas, barriers, and that an escalation happened. Never anything
 * about a child, and of a complaint only that somebody was shown the way.
 */
@NullMarked
package uk.lantern.scheduler.feedback;

import org.jspecify.annotations.NullMarked;
