package uk.lantern.scheduler.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

/** {@code Q-0147}: four digits, more once there are ten thousand. */
final class QuestionRef {

  private static final String COUNTERS = "counters";
  private static final Pattern TYPED = Pattern.compile("(?:Q\\s?-?\\s?)?0*([1-9][0-9]{0,8})");

  private QuestionRef() {}

  /** The next reference; no number is given twice. */
  static String next(MongoOperations mongo) {
    Document counter =
        mongo.findAndModify(
            Query.query(Criteria.where("_id").is("question")),
            new Update().inc("n", 1L).setOnInsert("v", 1),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COUNTERS);
    if (counter == null) {
      throw new IllegalStateException("The store returned nothing for the question counter.");
    }
    return of(counter.get("n", Number.class).longValue());
  }

  static String of(long number) {
    return "Q-%04d".formatted(number);
  }

  /** Understands {@code Q-0147}, {@code q147}, {@code 147}. */
  static Optional<String> parse(String typed) {
    Matcher matcher = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(of(Long.parseLong(matcher.group(1)))) : Optional.empty();
  }

  /** The document id for a caller's key; the key itself may name a conversation. */
  static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
    }
  }
}
