/** Recognises messages that are not for Lantern (classes S1-S10) and holds the fixed replies. */
@NullMarked
package uk.lantern.content.safety;

import org.jspecify.annotations.NullMarked;
