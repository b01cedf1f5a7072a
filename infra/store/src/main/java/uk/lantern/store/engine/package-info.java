/**
 * Storage behind the wire protocol of mongo-java-server: durable commits, ordered indexes, copies.
 */
@NullMarked
package uk.lantern.store.engine;

import org.jspecify.annotations.NullMarked;
