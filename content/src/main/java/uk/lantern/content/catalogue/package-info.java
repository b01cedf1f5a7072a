/** Reads every shipped file at start; a bad file stops the start with file, field and fix. */
@NullMarked
package uk.lantern.content.catalogue;

import org.jspecify.annotations.NullMarked;
