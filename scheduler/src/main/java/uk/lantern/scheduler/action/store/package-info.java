/** Where actions, recommendations and plans are kept. */
@NullMarked
package uk.lantern.scheduler.action.store;

import org.jspecify.annotations.NullMarked;
