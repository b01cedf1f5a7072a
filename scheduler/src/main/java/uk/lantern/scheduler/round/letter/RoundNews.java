package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/** Tells people of steps with a round at once, and by its sweep of those a crash kept back. */
public final class RoundNews {

  private static final Logger LOG = LoggerFactory.getLogger(RoundNews.class);

  /** Long enough to chase what has not been sent in. */
  private static final int BEFORE_MEETING = 5;

  private final List<NewsSource> sources;
  private final WorkingDays workingDays;
  private final Outbox outbox;

  public RoundNews(List<NewsSource> sources, WorkingDays workingDays, Outbox outbox) {
    this.sources = List.copyOf(sources);
    this.workingDays = workingDays;
    this.outbox = outbox;
  }

  /** Offers now what there is to tell; a store that is away is nobody's error but the log's. */
  public void tell(Supplier<List<NewsItem>> items) {
    try {
      offer(items.get());
    } catch (RuntimeException e) {
      LOG.error(
          "News of a round was not offered ({}); the next sweep does.",
          e.getClass().getSimpleName());
    }
  }

  /**
   * @param rounds open or closed ones
   * @param now in London
   * @return how many letters are new
   */
  public int run(Collection<Round> rounds, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    LocalDate since = today.minusDays(AskingLetters.LOOKED_BACK_DAYS);
    List<NewsItem> items = new ArrayList<>();
    sources.forEach(source -> items.addAll(source.since(since)));
    for (Round round : rounds) {
      closed(round, since).ifPresent(items::add);
      meeting(round, today).ifPresent(items::add);
    }
    return offer(items);
  }

  private int offer(List<NewsItem> items) {
    return outbox.offerAll(
        items.stream()
            .filter(item -> !item.whom().equals(item.by()))
            .map(RoundMessages::news)
            .toList());
  }

  private static Optional<NewsItem> closed(Round round, LocalDate since) {
    return Happened.last(round, "closed")
        .filter(event -> round.state() == RoundState.CLOSED)
        .filter(event -> !Happened.day(event).isBefore(since))
        .flatMap(
            event ->
                Happened.launcher(round)
                    .map(whom -> item(News.CLOSED, round, whom, event.by(), Happened.day(event))));
  }

  private Optional<NewsItem> meeting(Round round, LocalDate today) {
    LocalDate meeting = round.plan().dates().meeting();
    boolean near =
        meeting != null
            && !today.isAfter(meeting)
            && workingDays.between(today, meeting) <= BEFORE_MEETING;
    return meeting == null || !near
        ? Optional.empty()
        : Happened.launcher(round)
            .map(whom -> item(News.MEETING, round, whom, Rounds.CLOCK, meeting));
  }

  private static NewsItem item(
      News news, Round round, PersonKey whom, PersonKey by, LocalDate day) {
    return new NewsItem(news, round.ref(), "", "", whom, by, day, 0);
  }
}
