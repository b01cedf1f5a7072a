package uk.lantern.scheduler.outbox;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import uk.lantern.scheduler.outbox.MessageKind.Lane;
import uk.lantern.scheduler.people.PersonKey;

/** What {@link PlainOutbox} says of its letters. */
abstract class PlainReading implements Outbox {

  final PlainPost post;

  PlainReading(PlainPost post) {
    this.post = post;
  }

  @Override
  public Optional<Delivery> find(String id) {
    synchronized (post) {
      return Optional.ofNullable(post.letters.get(id)).map(PlainLetter::toDelivery);
    }
  }

  @Override
  public List<Delivery> of(PersonKey person, int limit) {
    return list(
        it -> it.message.recipient().equals(person),
        comparing((PlainLetter it) -> it.message.key().date()).reversed(),
        limit);
  }

  @Override
  public List<Delivery> inDoubt(int limit) {
    return list(it -> it.state == DeliveryState.IN_DOUBT, comparing(it -> it.notBefore), limit);
  }

  @Override
  public List<Delivery> waiting(int limit) {
    return list(it -> it.state == DeliveryState.DUE, comparing(it -> it.notBefore), limit);
  }

  private List<Delivery> list(
      Predicate<PlainLetter> which, Comparator<PlainLetter> order, int limit) {
    synchronized (post) {
      return post.those(which).sorted(order).limit(limit).map(PlainLetter::toDelivery).toList();
    }
  }

  @Override
  public long unsettled(Lane lane) {
    synchronized (post) {
      return post.those(it -> it.isOpen() && it.kind().lane() == lane).count();
    }
  }

  @Override
  public Map<DeliveryState, Long> counts() {
    Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    List.of(DeliveryState.values()).forEach(state -> counts.put(state, 0L));
    synchronized (post) {
      post.those(it -> true).forEach(it -> counts.merge(it.state, 1L, Long::sum));
    }
    return counts;
  }

  @Override
  public Map<ReportWord, Long> words() {
    Map<ReportWord, Long> words = new EnumMap<>(ReportWord.class);
    List.of(ReportWord.values()).forEach(word -> words.put(word, 0L));
    synchronized (post) {
      post.those(it -> true).forEach(it -> words.merge(it.toDelivery().word(), 1L, Long::sum));
    }
    return words;
  }

  @Override
  public Optional<Instant> oldestDue() {
    synchronized (post) {
      return post.in(DeliveryState.DUE).map(it -> it.notBefore).min(Comparator.naturalOrder());
    }
  }

  @Override
  public String collection() {
    return "deliveries";
  }

  @Override
  public int purge(LocalDate today) {
    synchronized (post) {
      int before = post.letters.size();
      post.letters.values().removeIf(it -> it.isForgotten(today));
      return before - post.letters.size();
    }
  }
}
