/** What agencies answer, and what people agree about it, on a real store. */
@NullMarked
package uk.lantern.scheduler.round.response;

import org.jspecify.annotations.NullMarked;
