/** Plans, recommendations and the groups that own them. */
@NullMarked
package uk.lantern.scheduler.action.plan;

import org.jspecify.annotations.NullMarked;
