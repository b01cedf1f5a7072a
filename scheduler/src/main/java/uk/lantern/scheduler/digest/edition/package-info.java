/** What an edition is: immutable values, for every module. */
@NullMarked
package uk.lantern.scheduler.digest.edition;

import org.jspecify.annotations.NullMarked;
