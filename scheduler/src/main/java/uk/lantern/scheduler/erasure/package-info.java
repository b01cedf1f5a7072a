/** Forgetting one person on request, in every store at once. */
@NullMarked
package uk.lantern.scheduler.erasure;

import org.jspecify.annotations.NullMarked;
