/** Every message Lantern can send: the text is YAML, the key is Java. */
@NullMarked
package uk.lantern.content.wording;

import org.jspecify.annotations.NullMarked;
