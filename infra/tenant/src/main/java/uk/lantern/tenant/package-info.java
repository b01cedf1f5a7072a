/**
 * A Teams tenant that fits on loopback: OpenID metadata and keys, tokens, the connector's REST
 * interface and people who write to a bot. For tests and trials; depends on nothing of Lantern's.
 */
@NullMarked
package uk.lantern.tenant;

import org.jspecify.annotations.NullMarked;
