/** Images that belong to pieces of learning: read at start, told by their content, made small. */
@NullMarked
package uk.lantern.content.image;

import org.jspecify.annotations.NullMarked;
