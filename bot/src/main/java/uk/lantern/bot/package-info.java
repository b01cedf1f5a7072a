/** Everything that faces a person, and the executable jar. */
@NullMarked
package uk.lantern.bot;

import org.jspecify.annotations.NullMarked;
