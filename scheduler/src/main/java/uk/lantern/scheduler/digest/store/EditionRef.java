package uk.lantern.scheduler.digest.store;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** {@code D-0007}: four digits, more once there are ten thousand. */
public final class EditionRef {

  private static final String COUNTERS = "counters";
  private static final Pattern TYPED = Pattern.compile("(?:D\\s?-?\\s?)?0*([1-9][0-9]{0,8})");
  private static final Pattern DIGITS = Pattern.compile("\\D+");

  private EditionRef() {}

  /** The next reference; no number is given twice. */
  public static String next(MongoOperations mongo) {
    Document counter =
        mongo.findAndModify(
            Query.query(Criteria.where("_id").is("edition")),
            new Update().inc("n", 1L).setOnInsert("v", 1),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COUNTERS);
    if (counter == null) {
      throw new IllegalStateException("The store returned nothing for the edition counter.");
    }
    return of(counter.get("n", Number.class).longValue());
  }

  public static String of(long number) {
    return "D-%04d".formatted(number);
  }

  /** Its number, so that editions sort in the order in which they were drafted. */
  public static long number(String ref) {
    return Long.parseLong(DIGITS.matcher(ref).replaceAll(""));
  }

  /** Understands {@code D-0007}, {@code d7}, {@code 7}. */
  public static Optional<String> parse(String typed) {
    Matcher matcher = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(of(Long.parseLong(matcher.group(1)))) : Optional.empty();
  }
}
