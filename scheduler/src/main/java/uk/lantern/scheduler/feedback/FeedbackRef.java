package uk.lantern.scheduler.feedback;

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

/** {@code F-0212}: from F-0001 upwards, four digits, more once there are ten thousand. */
final class FeedbackRef {

  private static final String COUNTERS = "counters";
  private static final Pattern TYPED = Pattern.compile("(?:F\\s?-?\\s?)?0*([1-9][0-9]{0,8})");

  private FeedbackRef() {}

  /** The next reference; no number is given twice. */
  static String next(MongoOperations mongo) {
    Document counter =
        mongo.findAndModify(
            Query.query(Criteria.where("_id").is("feedback")),
            new Update().inc("n", 1L).setOnInsert("v", 1),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COUNTERS);
    if (counter == null) {
      throw new IllegalStateException("The store returned nothing for the feedback counter.");
    }
    return of(counter.get("n", Number.class).longValue());
  }

  private static String of(long number) {
    return "F-%04d".formatted(number);
  }

  /** Understands {@code F-0212}, {@code f212}, {@code 212}. */
  static Optional<String> parse(String typed) {
    Matcher matcher = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(of(Long.parseLong(matcher.group(1)))) : Optional.empty();
  }
}
