package uk.lantern.content.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.Golden;
import uk.lantern.bot.TestStore;

/** An item that a released version wrote is read for ever. */
class GoldenItemsTest {

  private static final String ID = "DEMO-7MB-BRUISING";
  private static final Editor APPROVER = new Editor("tenant/approver", Set.of("ld_officer"));

  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-26T09:00Z[Europe/London]");

  private final TestStore store = new TestStore();
  private final LibraryItems items = new LibraryItems(store.mongo);
  private final Publications publications = new Publications(items, store.mongo);

  @AfterEach
  void close() {
    store.close();
  }

  /** Learning of an audit is looked through by a person first, whatever version wrote it. */
  private Publishing published() {
    publications.confirmAnonymised(ID, APPROVER, NOW);
    return publications.move(new Publications.Wish(ID, Step.PUBLISH, "", NOW), APPROVER);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anItemOfEachVersionIsReadAndIsPublished(int v) {
    Golden.insert(store.mongo, "libraryItems-v" + v + ".json");
    LearningItem it = items.find(ID).orElseThrow();
    assertThat(it.text().title()).isEqualTo("Bruising in non-mobile babies");
    assertThat(it.release().status()).isEqualTo(PublicationStatus.DRAFT);
    assertThat(items.history(ID)).hasSize(v - 1);
    assertThat(items.byStamp("stamp")).isEqualTo(items.find(ID).filter(one -> v == 2));
    assertThat(published()).isInstanceOf(Publishing.Published.class);
    assertThat(items.published()).extracting(LearningItem::id).containsExactly(ID);
  }

  @Test
  void aCountOfVersion1WithoutANameIsReadAndGoesOn() {
    Golden.insert(store.mongo, "libraryVersion-v1.json");
    Golden.insert(store.mongo, "libraryItems-v2.json");
    assertThat(items.edition()).contains("7");
    String before = items.edition();
    assertThat(published()).isInstanceOf(Publishing.Published.class);
    assertThat(items.edition()).isNotEqualTo(before).contains("8");
  }
}
