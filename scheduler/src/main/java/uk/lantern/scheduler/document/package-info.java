/** What every store needs to write our records as documents, and many of them at once. */
@NullMarked
package uk.lantern.scheduler.document;

import org.jspecify.annotations.NullMarked;
