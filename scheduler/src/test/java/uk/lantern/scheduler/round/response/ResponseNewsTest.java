package uk.lantern.scheduler.round.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.lantern.scheduler.round.response.ResponseWorld.ANNE;
import static uk.lantern.scheduler.round.response.ResponseWorld.ARUN;
import static uk.lantern.scheduler.round.response.ResponseWorld.CHAIR;
import static uk.lantern.scheduler.round.response.ResponseWorld.QA;
import static uk.lantern.scheduler.round.response.ResponseWorld.c07;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.letter.News;
import uk.lantern.scheduler.round.letter.NewsItem;
import uk.lantern.scheduler.round.letter.NewsSource;
import uk.lantern.scheduler.round.moderation.Agreed;
import uk.lantern.scheduler.round.moderation.ModerationKey;
import uk.lantern.scheduler.round.moderation.ModerationOutcome;
import uk.lantern.scheduler.round.moderation.Moderations;

/** What others hear of somebody's step with an audit. */
class ResponseNewsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @TempDir Path keys;
  private ResponseWorld world;
  private Round round;
  private ResponseKey key;

  @BeforeEach
  void start() {
    world = new ResponseWorld(new SteppingClock("2026-11-30T09:00"), keys);
    round = world.multi("2026-12-11T17:00");
    key = c07(round);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private List<NewsItem> since(LocalDate day) {
    return world.all(NewsSource.class).stream()
        .flatMap(source -> source.since(day).stream())
        .toList();
  }

  @Test
  void whoeverLaunchedItHearsThatAnAgencyHasSentAndNobodyHearsOfAnswers() {
    world.sent(key, ANNE);
    assertThat(since(TODAY))
        .extracting(NewsItem::news, NewsItem::whom, NewsItem::by, NewsItem::part, NewsItem::agency)
        .containsExactly(tuple(News.SUBMITTED, QA, ANNE, "C07", "nhs"));
    assertThat(since(TODAY.plusDays(1))).isEmpty();
    ResponseNews source = world.bean(ResponseNews.class);
    assertThat(source.ofLast(world.now(key)))
        .as("at once the same as by the sweep, so that it is one letter")
        .isEqualTo(since(TODAY));
  }

  @Test
  void whoeverAnswersHearsThatItCameBackAndThatItWasGivenToThem() {
    world.sent(key, ANNE);
    take(QA, new ResponseStep.SendBack("Say more about the child's day"));
    take(QA, new ResponseStep.Delegate(ARUN));
    assertThat(since(TODAY))
        .extracting(NewsItem::news, NewsItem::whom)
        .containsExactly(
            tuple(News.SUBMITTED, QA), tuple(News.RETURNED, ARUN), tuple(News.DELEGATED, ARUN));
  }

  private void take(PersonKey by, ResponseStep step) {
    assertThat(world.takes(key, by, step)).isInstanceOf(ResponseOutcome.Done.class);
  }

  @Test
  void whoeverAnsweredHearsOnceThatAJointViewIsAgreed() {
    world.sent(key, ANNE);
    world.clock.set("2026-12-14T10:00");
    long turn = world.rounds.find(round.ref()).orElseThrow().turn();
    ResponseWorld.done(world.rounds.close(round.ref(), QA, turn));
    Moderations moderations = world.bean(Moderations.class);
    ModerationKey about = ModerationKey.ofCase(round.ref(), "C07");
    LocalDate met = LocalDate.of(2026, 12, 14);
    Agreed first = new Agreed(Grade.GOOD, "Seen alone", "", "", List.of(QA, CHAIR), met);
    Agreed second = new Agreed(Grade.INADEQUATE, "Not alone", "", "", List.of(QA, CHAIR), met);
    assertThat(moderations.agree(about, CHAIR, 0, first))
        .isInstanceOf(ModerationOutcome.Done.class);
    assertThat(moderations.agree(about, CHAIR, 1, second))
        .isInstanceOf(ModerationOutcome.Done.class);
    assertThat(since(met))
        .extracting(NewsItem::news, NewsItem::whom, NewsItem::by, NewsItem::part)
        .containsExactly(tuple(News.MODERATED, ANNE, CHAIR, "C07"));
    assertThat(moderations.grades(round.ref())).containsOnly(Map.entry(Grade.INADEQUATE, 1));
  }
}
