/** Action plans: what was recommended, who does what about it by when, and whether it helped. */
@NullMarked
package uk.lantern.scheduler.action;

import org.jspecify.annotations.NullMarked;
