package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import uk.lantern.content.calendar.London;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.scheduler.people.PersonKey;

/** Which links a card gets, and what they say. */
class SignedLinksTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.789Z");
  private static final PersonKey MAYA = new PersonKey("tenant-a", "maya");
  private static final LearningItem OPEN = PagePolicyTest.item(ReleaseClass.PUBLIC, null);
  private static final LearningItem STAFF = PagePolicyTest.item(ReleaseClass.PARTNER_STAFF, null);
  private static final LearningItem GROUP = PagePolicyTest.item(ReleaseClass.GROUP_ONLY, null);
  private static final String ITEMS = "https://lantern.example/pages/item/";
  private static final String ORIGINALS = "https://lantern.example/pages/original/";

  private final LinkSigner signer =
      new LinkSigner(List.of(LinkKey.parse(LinkKey.fresh()).orElseThrow()));

  private SignedLinks keeping(BiPredicate<String, Integer> kept) {
    Clock clock = Clock.fixed(NOW, London.ZONE);
    return new SignedLinks(new LinkWriter(() -> "https://lantern.example", signer, clock), kept);
  }

  private Optional<PageLink> signed(String address, String before) {
    assertThat(address).startsWith(before);
    return signer.read(address.substring(before.length()));
  }

  @Test
  void aLinkToAnItemSaysWhatForWhomAndUntilWhenToTheSecond() {
    String address = keeping((id, version) -> false).item(OPEN, MAYA).orElseThrow();
    assertThat(signed(address, ITEMS))
        .contains(
            new PageLink(PageKind.ITEM, "DEMO-1", 1, MAYA, Instant.parse("2026-11-25T09:00:00Z")));
  }

  @Test
  void aLinkToWhatIsForStaffHoldsTenMinutes() {
    String address = keeping((id, version) -> false).item(STAFF, MAYA).orElseThrow();
    assertThat(signed(address, ITEMS))
        .map(PageLink::expires)
        .contains(Instant.parse("2026-11-24T09:10:00Z"));
  }

  @Test
  void aLinkToAnOriginalOpensItsPage() {
    SignedLinks links = keeping((id, version) -> id.equals("DEMO-1") && version == 1);
    String whole = links.original(OPEN, MAYA, null).orElseThrow();
    assertThat(signed(whole, ORIGINALS)).map(PageLink::kind).contains(PageKind.ORIGINAL);
    String page = links.original(OPEN, MAYA, 7).orElseThrow();
    assertThat(page).endsWith("#page=7");
    assertThat(signed(page.replace("#page=7", ""), ORIGINALS)).isPresent();
  }

  @Test
  void whatIsRestrictedHasNoLink() {
    assertThat(keeping((id, version) -> true).item(GROUP, MAYA)).isEmpty();
    assertThat(keeping((id, version) -> true).original(GROUP, MAYA, null)).isEmpty();
  }

  @Test
  void anOriginalThatIsNotKeptOrCannotBeLookedUpHasNoLink() {
    assertThat(keeping((id, version) -> false).original(OPEN, MAYA, null)).isEmpty();
    SignedLinks away =
        keeping(
            (id, version) -> {
              throw new DataAccessResourceFailureException("away");
            });
    assertThat(away.original(OPEN, MAYA, null)).isEmpty();
    assertThat(away.item(OPEN, MAYA)).isPresent();
  }
}
