/** What happened to a piece of learning: one rung for each kind of evidence, and never a score. */
@NullMarked
package uk.lantern.scheduler.trail;

import org.jspecify.annotations.NullMarked;
