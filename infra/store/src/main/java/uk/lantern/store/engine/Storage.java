package uk.lantern.store.engine;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the databases of one server share.
 *
 * @param examined counts the documents that queries looked at
 */
record Storage(StoreFile file, CursorRegistry cursors, LongAdder examined) {}
