/** Turns documents into draft items whose passages keep their page numbers. */
@NullMarked
package uk.lantern.content.importing;

import org.jspecify.annotations.NullMarked;
