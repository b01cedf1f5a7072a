/** What every store needs to write our records as documents. */
@NullMarked
package uk.lantern.scheduler.document;

import org.jspecify.annotations.NullMarked;
