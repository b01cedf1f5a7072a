package uk.lantern.scheduler.round.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.letter.Happened;
import uk.lantern.scheduler.round.letter.News;
import uk.lantern.scheduler.round.letter.NewsItem;
import uk.lantern.scheduler.round.letter.NewsSource;
import uk.lantern.scheduler.round.part.RoundState;

/**
 * Which steps with a response others hear of, read from its history: so that a step whose letter a
 * crash kept from the outbox is told by the next sweep. References only.
 */
record ResponseNews(Rounds rounds, ResponsesStore store) implements NewsSource {

  /** More than a partnership has at a time. */
  private static final int LOOKED_AT = 200;

  private static final Set<RoundState> GOING = EnumSet.of(RoundState.OPEN, RoundState.CLOSED);

  private static final Map<String, News> TOLD =
      Map.of(
          ResponseMove.SUBMIT.code(), News.SUBMITTED,
          ResponseMove.DECLARE_INVOLVED.code(), News.CONFLICT,
          ResponseMove.SEND_BACK.code(), News.RETURNED,
          ResponseMove.DELEGATE.code(), News.DELEGATED);

  @Override
  public List<NewsItem> since(LocalDate day) {
    Instant from = day.atStartOfDay(London.ZONE).toInstant();
    List<NewsItem> items = new ArrayList<>();
    for (Round round : rounds.in(GOING, LOOKED_AT)) {
      if (round.kind().isOfAgencies()) {
        store.ofRound(round.ref()).forEach(it -> items.addAll(of(round, it, from)));
      }
    }
    return items;
  }

  /** What somebody else hears of the step that a response took last. */
  List<NewsItem> ofLast(Response it) {
    return rounds.find(it.key().round()).stream()
        .flatMap(round -> of(round, it, it.history().getLast().at()).stream())
        .filter(item -> item.step() == it.history().size() - 1)
        .toList();
  }

  private static List<NewsItem> of(Round round, Response it, Instant from) {
    List<NewsItem> items = new ArrayList<>();
    for (int step = 0; step < it.history().size(); step++) {
      ResponseEvent event = it.history().get(step);
      News news = TOLD.get(event.what());
      if (news == null || event.at().isBefore(from)) {
        continue;
      }
      PersonKey whom = whom(news, round, it, step);
      if (whom != null) {
        items.add(item(news, it, whom, event, step));
      }
    }
    return items;
  }

  /** Whoever answers hears only of the last such step: the ones before were not theirs. */
  private static @Nullable PersonKey whom(News news, Round round, Response it, int step) {
    if (news.isOfTeam()) {
      return Happened.launcher(round).orElse(null);
    }
    String what = it.history().get(step).what();
    boolean last =
        it.history().subList(step + 1, it.history().size()).stream()
            .noneMatch(later -> later.what().equals(what));
    return last ? it.auditor() : null;
  }

  private static NewsItem item(
      News news, Response it, PersonKey whom, ResponseEvent event, int step) {
    return new NewsItem(
        news,
        it.key().round(),
        it.key().isWhole() ? "" : it.key().piece(),
        it.key().agency(),
        whom,
        event.by(),
        LocalDate.ofInstant(event.at(), London.ZONE),
        step);
  }

  @Override
  public String toString() {
    return "ResponseNews[]";
  }
}
