package uk.lantern.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Locale;
import java.util.Set;

/** What a command of the wire protocol may do to the store. */
enum Command {
  /** Says nothing of documents. */
  TALK,
  READ,
  WRITE,
  UNKNOWN;

  private static final Set<String> TALKS =
      Set.of(
          "ismaster",
          "hello",
          "ping",
          "buildinfo",
          "whatsmyuri",
          "serverstatus",
          "hostinfo",
          "connectionstatus",
          "getlog",
          "getcmdlineopts",
          "getfreemonitoringstatus",
          "getlasterror",
          "reseterror",
          "replsetgetstatus",
          "endsessions",
          "killcursors",
          "lanternstore");

  private static final Set<String> READS =
      Set.of(
          "find",
          "getmore",
          "count",
          "distinct",
          "dbstats",
          "collstats",
          "validate",
          "listcollections",
          "listindexes",
          "listdatabases");

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase",
          "renamecollection");

  static Command of(String name, Document query) {
    String command = name.toLowerCase(Locale.ROOT);
    if (command.equals("aggregate")) {
      return storesItsResult(query) ? WRITE : READ;
    }
    if (TALKS.contains(command)) {
      return TALK;
    }
    if (READS.contains(command)) {
      return READ;
    }
    return WRITES.contains(command) ? WRITE : UNKNOWN;
  }

  private static boolean storesItsResult(Document query) {
    return query.get("pipeline") instanceof Iterable<?> stages
        && String.valueOf(stages).matches("(?s).*\\$(out|merge)\\b.*");
  }
}
