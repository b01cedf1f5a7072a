package uk.lantern.scheduler.action.store;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** References that people read out and type: {@code A-105}, {@code R-031}. */
public enum Refs {
  /** From {@code A-101} upwards, without padding. */
  ACTION("A", "action", 100, "A-%d"),
  /** At least three digits. */
  RECOMMENDATION("R", "recommendation", 0, "R-%03d");

  private static final String COUNTERS = "counters";
  private static final Pattern PLAN = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
  private static final int LONGEST_PLAN = 30;

  private final Pattern typed;
  private final String counter;
  private final long before;
  private final String format;

  Refs(String letter, String counter, long before, String format) {
    this.typed = Pattern.compile("(?:" + letter + "\\s?-?\\s?)?0*([1-9][0-9]{0,8})");
    this.counter = counter;
    this.before = before;
    this.format = format;
  }

  /** The next reference; no number is given twice. */
  public String next(MongoOperations mongo) {
    Document now =
        mongo.findAndModify(
            Query.query(Criteria.where("_id").is(counter)),
            new Update().inc("n", 1L).setOnInsert("v", 1),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COUNTERS);
    if (now == null) {
      throw new IllegalStateException("The store returned nothing for counter " + counter + ".");
    }
    return of(before + now.get("n", Number.class).longValue());
  }

  /** From now on the next reference is a later one than this, which somebody gave. */
  public void given(MongoOperations mongo, String ref) {
    long n = number(ref) - before;
    try {
      mongo.upsert(
          Query.query(Criteria.where("_id").is(counter).and("n").lt(n)),
          new Update().set("n", n).setOnInsert("v", 1),
          COUNTERS);
    } catch (DuplicateKeyException farther) {
      // The counter is past it already.
    }
  }

  String of(long number) {
    return format.formatted(number);
  }

  /** Understands what people type; empty when it is no such reference. */
  public Optional<String> parse(String words) {
    Matcher matcher = typed.matcher(words.strip().toUpperCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(of(Long.parseLong(matcher.group(1)))) : Optional.empty();
  }

  /** Its number, so that references sort in the order in which they were given. */
  static long number(String ref) {
    return Long.parseLong(ref.substring(ref.indexOf('-') + 1));
  }

  /** A plan's reference as it is kept; empty when it cannot be one. */
  public static Optional<String> plan(String words) {
    String ref = words.strip().toUpperCase(Locale.ROOT);
    return ref.length() <= LONGEST_PLAN && PLAN.matcher(ref).matches()
        ? Optional.of(ref)
        : Optional.empty();
  }
}
