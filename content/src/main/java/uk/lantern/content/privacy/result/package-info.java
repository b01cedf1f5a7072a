/** Which figures of a closed round may be shown, and proof that they give away no others. */
@NullMarked
package uk.lantern.content.privacy.result;

import org.jspecify.annotations.NullMarked;
