/** Brings an edition to everybody on its frozen list: the letters, their corrections, the end. */
@NullMarked
package uk.lantern.scheduler.digest.send;

import org.jspecify.annotations.NullMarked;
