package uk.lantern.scheduler.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.MessageKind.Lane;
import uk.lantern.scheduler.people.PersonKey;

/**
 * The delivery document, which is the outbox. Its id is the occurrence key, hence unique.
 *
 * <p>Retention: 30 days after it was settled (domain.md 2.2), expired ones included, and until its
 * month is over: whoever wants one digest a month had theirs, also on the 31st.
 */
@Document(StoredDelivery.COLLECTION)
record StoredDelivery(
    @Id String id,
    int v,
    MessageKind kind,
    @Nullable Lane lane,
    Occurrence occurrence,
    Letter letter,
    DeliveryState state,
    Instant notBefore,
    Lease lease,
    int attempts,
    boolean sentAgain,
    @Nullable Settled settled) {

  /**
   * 2 added the lane (domain of the claim's order) and how else somebody was told; 3 the version of
   * a letter that is composed when it is sent.
   */
  static final int V = 3;

  static final String COLLECTION = "deliveries";
  static final int KEPT_DAYS = 30;

  record Occurrence(String what, PersonKey whom, String date) {}

  /**
   * @param asOf which version of its content was last put on the wire, null before that
   * @param used true when its card was used while it was still being sent
   */
  record Letter(
      String template,
      Map<String, Object> values,
      Instant expires,
      @Nullable Integer asOf,
      @Nullable Boolean used) {

    /** Whether its recipient has shown that they have it, whatever the connector says. */
    boolean isUsed() {
      return Boolean.TRUE.equals(used);
    }

    /** Values carry people's words. */
    @Override
    public String toString() {
      return "Letter[" + template + "]";
    }
  }

  record Lease(String owner, long token) {}

  /** How somebody was told whom Teams could not reach: by whom, on which London date. */
  record AnotherWay(String by, String on) {

    @Override
    public String toString() {
      return "AnotherWay[]";
    }
  }

  record Settled(
      @Nullable String activityId,
      String reason,
      Instant at,
      String purgeOn,
      @Nullable AnotherWay anotherWay) {}

  /** Everything for one person. */
  static Criteria to(PersonKey person) {
    return Criteria.where("occurrence.whom.objectId")
        .is(person.objectId())
        .and("occurrence.whom.tenant")
        .is(person.tenant());
  }

  static StoredDelivery due(Message message, Instant now) {
    OccurrenceKey key = message.key();
    return new StoredDelivery(
        key.id(),
        V,
        key.kind(),
        key.kind().lane(),
        new Occurrence(key.what(), key.whom(), key.date().toString()),
        new Letter(message.template(), message.values(), message.expires(), null, null),
        DeliveryState.DUE,
        now,
        new Lease("", 0),
        0,
        false,
        null);
  }

  /** The update that ends a delivery and dates its purge. */
  static Update settled(
      DeliveryState state, @Nullable String activityId, String reason, Instant now) {
    return closed(state, new Settled(activityId, reason, now, purgeOn(now), null));
  }

  /** The update that ends it because somebody was told by other means. */
  static Update told(String by, LocalDate on, Instant now) {
    AnotherWay another = new AnotherWay(by, on.toString());
    return closed(
        DeliveryState.SENT_ANOTHER_WAY,
        new Settled(null, "another_way", now, purgeOn(now), another));
  }

  private static Update closed(DeliveryState state, Settled settled) {
    return new Update().set("state", state).set("settled", settled);
  }

  private static String purgeOn(Instant now) {
    return purgeOn(LocalDate.ofInstant(now, London.ZONE));
  }

  /** When what was settled on a London day goes. */
  static String purgeOn(LocalDate day) {
    LocalDate kept = day.plusDays(KEPT_DAYS);
    LocalDate nextMonth = YearMonth.from(day).plusMonths(1).atDay(1);
    return (kept.isBefore(nextMonth) ? nextMonth : kept).toString();
  }

  /** The update that puts a delivery back; the next claim raises its token. */
  static Update dueAgain(Instant notBefore, boolean sentAgain) {
    return new Update()
        .set("state", DeliveryState.DUE)
        .set("notBefore", notBefore)
        .set("sentAgain", sentAgain)
        .set("lease.owner", "");
  }

  /** The update that ends a delivery whose card was used. */
  static Update used(Instant now) {
    return settled(DeliveryState.DELIVERED, null, "card_used", now);
  }

  Claim toClaim() {
    return new Claim(toDelivery(), lease.owner(), lease.token(), notBefore);
  }

  Delivery toDelivery() {
    LocalDate date = LocalDate.parse(occurrence.date());
    Settled s = settled;
    return new Delivery(
        new Message(
            new OccurrenceKey(kind, occurrence.what(), occurrence.whom(), date),
            letter.template(),
            letter.values(),
            letter.expires()),
        state,
        attempts,
        sentAgain,
        letter.asOf() == null ? 0 : letter.asOf(),
        s == null
            ? null
            : new Delivery.Outcome(s.activityId(), s.reason(), s.at(), told(s.anotherWay())));
  }

  private static Delivery.@Nullable Told told(@Nullable AnotherWay another) {
    return another == null ? null : new Delivery.Told(another.by(), LocalDate.parse(another.on()));
  }

  @Override
  public String toString() {
    return "StoredDelivery[" + id + "]";
  }
}
