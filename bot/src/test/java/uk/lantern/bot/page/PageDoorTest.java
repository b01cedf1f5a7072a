package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.mockito.ArgumentCaptor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.teams.token.TeamsProperties;
import uk.lantern.content.calendar.London;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.RoleGrant;

/** What a link opens, without a server: the person and the item as they are now. */
class PageDoorTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final PersonKey MAYA = new PersonKey("tenant-a", "maya");
  private static final LearningItem ITEM = PagePolicyTest.item(ReleaseClass.PUBLIC, null);
  private static final LearningItem OLD = PagePolicyTest.item(ReleaseClass.PUBLIC, "DEMO-2");
  private static final LearningItem NEW = Items.called(ITEM, "DEMO-2");

  private final Map<String, LearningItem> items = new HashMap<>();
  private final Map<PersonKey, List<RoleGrant>> people = new HashMap<>();
  private final LinkSigner signer =
      new LinkSigner(List.of(LinkKey.parse(LinkKey.fresh()).orElseThrow()));
  private final List<String> turnedAway = new ArrayList<>();
  private final MongoOperations mongo = mock(MongoOperations.class, Answers.RETURNS_DEEP_STUBS);
  private final PageDoor door =
      new PageDoor(
          new PageGate(
              signer, new PageOpenings(mongo), turnedAway::add, Clock.fixed(NOW, London.ZONE)),
          new Shelf(items),
          new PageDoor.Readers(
              new Listed(people, Map.of()),
              new TeamsProperties("app", "", "", List.of("tenant-a"), "", "")));

  @BeforeEach
  void oneItem() {
    put(ITEM);
  }

  private void put(LearningItem item) {
    items.put(item.id(), item);
  }

  private static PageLink link(PersonKey person, Instant expires) {
    return new PageLink(PageKind.ITEM, "DEMO-1", 1, person, expires);
  }

  private Opening open(PageLink link) {
    return door.open(PageKind.ITEM, signer.sign(link));
  }

  private Opening open() {
    return open(link(MAYA, NOW.plus(Duration.ofMinutes(5))));
  }

  private void noted(String outcome, int version) {
    ArgumentCaptor<PageOpening> noted = ArgumentCaptor.forClass(PageOpening.class);
    verify(mongo).insert(noted.capture());
    assertThat(noted.getValue().outcome()).isEqualTo(outcome);
    assertThat(noted.getValue().version()).isEqualTo(version);
    assertThat(noted.getValue().item()).isEqualTo("DEMO-1");
  }

  private void closedAndNoted(Opening opening) {
    assertThat(opening).isEqualTo(new Opening.Closed());
    noted("refused", 1);
  }

  @Test
  void aGoodLinkOpensAndIsNoted() {
    assertThat(open()).isEqualTo(new Opening.Open(ITEM, MAYA, false, false));
    noted("opened", 1);
    assertThat(turnedAway).isEmpty();
  }

  @Test
  void whoIsInAListReadsAsTheyAreListed() {
    people.put(MAYA, List.of());
    assertThat(open()).isInstanceOf(Opening.Open.class);
  }

  @Test
  void aWordThatNobodySignedOpensNothingAndIsNotNoted() {
    assertThat(door.open(PageKind.ITEM, "AAAA")).isEqualTo(new Opening.Closed());
    assertThat(turnedAway).containsExactly("page.not-signed");
    verify(mongo, never()).insert(any(PageOpening.class));
  }

  @Test
  void aLinkOfAnotherKindOpensNothingAndIsNotNoted() {
    String word = signer.sign(link(MAYA, NOW.plusSeconds(60)));
    assertThat(door.open(PageKind.ORIGINAL, word)).isEqualTo(new Opening.Closed());
    verify(mongo, never()).insert(any(PageOpening.class));
  }

  @Test
  void aLinkPastItsTimeOpensNothing() {
    closedAndNoted(open(link(MAYA, NOW)));
    assertThat(turnedAway).containsExactly("page." + PageKind.ITEM.segment());
  }

  @Test
  void aTenantThatIsNoLongerLetInReadsNothing() {
    closedAndNoted(open(link(new PersonKey("tenant-b", "maya"), NOW.plusSeconds(60))));
  }

  @Test
  void anItemThatIsGoneOpensNothing() {
    items.clear();
    closedAndNoted(open());
  }

  @Test
  void anItemThatWasWithdrawnOpensNothing() {
    put(Items.withdrawn(ITEM));
    closedAndNoted(open());
  }

  @Test
  void anItemThatChangedSinceIsShownAsItIsAndSaysSo() {
    LearningItem second = Items.version(ITEM, 2);
    put(second);
    assertThat(open()).isEqualTo(new Opening.Open(second, MAYA, false, true));
    noted("opened", 2);
  }

  @Test
  void anItemPastItsReviewSaysSo() {
    LearningItem past = Items.pastReview(ITEM, NOW);
    put(past);
    assertThat(open()).isEqualTo(new Opening.Open(past, MAYA, true, false));
    put(Items.version(past, 2));
    assertThat(open()).isEqualTo(new Opening.Open(Items.version(past, 2), MAYA, true, true));
  }

  @Test
  void whatReplacedAnItemIsNamed() {
    put(OLD);
    put(NEW);
    assertThat(open()).isEqualTo(new Opening.Replaced(OLD, NEW, MAYA));
    noted("opened", 1);
  }

  @Test
  void whatReplacedAnItemIsNotNamedToWhoMayNotReadIt() {
    put(OLD);
    put(Items.withdrawn(NEW));
    closedAndNoted(open());
  }

  @Test
  void whatReplacedAnItemIsNotNamedToWhoMayNotReadTheItem() {
    put(Items.withdrawn(OLD));
    put(NEW);
    closedAndNoted(open());
  }

  @Test
  void anItemReplacedByNothingWeHoldOpensNothing() {
    put(OLD);
    closedAndNoted(open());
  }

  @Test
  void whileNothingCanBeNotedNothingIsShown() {
    when(mongo.insert(any(PageOpening.class)))
        .thenThrow(new DataAccessResourceFailureException("away"));
    assertThatThrownBy(this::open).isInstanceOf(DataAccessResourceFailureException.class);
  }
}
