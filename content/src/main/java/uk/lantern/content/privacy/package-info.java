/** Finds what would identify a person and removes it before anything is kept. */
@NullMarked
package uk.lantern.content.privacy;

import org.jspecify.annotations.NullMarked;
