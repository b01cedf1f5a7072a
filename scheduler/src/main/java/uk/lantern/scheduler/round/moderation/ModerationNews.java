package uk.lantern.scheduler.round.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.letter.News;
import uk.lantern.scheduler.round.letter.NewsItem;
import uk.lantern.scheduler.round.letter.NewsSource;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.response.Responses;

/**
 * That people have agreed a joint view, for those who answered: once, with its first agreement. A
 * sweep tells of it, so that moderators who correct a slip at once send nothing twice. The joint
 * view itself is in no letter.
 */
record ModerationNews(Rounds rounds, ModerationsStore store, Responses responses)
    implements NewsSource {

  /** More than a partnership has at a time. */
  private static final int LOOKED_AT = 200;

  private static final Set<RoundState> OVER = EnumSet.of(RoundState.CLOSED, RoundState.TOLD);

  @Override
  public List<NewsItem> since(LocalDate day) {
    Instant from = day.atStartOfDay(London.ZONE).toInstant();
    return rounds.in(OVER, LOOKED_AT).stream()
        .filter(round -> round.kind().isOfAgencies())
        .flatMap(round -> of(round, from))
        .toList();
  }

  private Stream<NewsItem> of(Round round, Instant from) {
    return store.of(round.ref()).stream()
        .filter(it -> !it.history().getFirst().at().isBefore(from))
        .flatMap(this::of);
  }

  private Stream<NewsItem> of(Moderation it) {
    ModerationEvent first = it.history().getFirst();
    return responses.of(it.key().round(), first.by()).stream()
        .filter(response -> it.key().isAbout(response.key()) && response.auditor() != null)
        .map(
            response ->
                new NewsItem(
                    News.MODERATED,
                    it.key().round(),
                    it.key().piece(),
                    response.key().agency(),
                    Objects.requireNonNull(response.auditor()),
                    first.by(),
                    LocalDate.ofInstant(first.at(), London.ZONE),
                    0));
  }

  @Override
  public String toString() {
    return "ModerationNews[]";
  }
}
