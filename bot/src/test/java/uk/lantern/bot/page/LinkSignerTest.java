package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.PersonKey;

/** A signed link says what it said when it was signed, or nothing. */
class LinkSignerTest {

  private static final PersonKey MAYA = new PersonKey("tenant-1", "object-1");
  private static final Instant EXPIRES = Instant.parse("2026-11-25T09:00:00Z");
  private static final PageLink LINK =
      new PageLink(PageKind.ITEM, "DEMO-7MB-BRUISING", 3, MAYA, EXPIRES);
  private static final long SEED = 20261126;

  private final LinkKey key = LinkKey.parse(LinkKey.fresh()).orElseThrow();
  private final LinkSigner signer = new LinkSigner(List.of(key));

  @Test
  void whatWasSignedIsReadBack() {
    assertThat(signer.read(signer.sign(LINK))).contains(LINK);
  }

  /** Random links of every kind, with ids and people of any letters. */
  @Test
  void anyLinkIsReadBackWhateverItsLetters() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      PageLink link =
          new PageLink(
              PageKind.values()[random.nextInt(PageKind.values().length)],
              letters(random),
              random.nextInt(),
              new PersonKey(letters(random).replace("|", ""), letters(random)),
              Instant.ofEpochSecond(random.nextLong(4_000_000_000L)));
      assertThat(signer.read(signer.sign(link))).contains(link);
    }
  }

  /** Every bit of every byte, and every letter of the word as it stands in the address. */
  @Test
  void anyAlteredByteIsRefused() {
    String word = signer.sign(LINK);
    byte[] bytes = Base64.getUrlDecoder().decode(word);
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] altered = bytes.clone();
      altered[bit / 8] ^= (byte) (1 << bit % 8);
      String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
      assertThat(signer.read(changed)).as("bit %d", bit).isEmpty();
    }
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=.~%/ ";
    for (int at = 0; at < word.length(); at++) {
      for (char letter : letters.toCharArray()) {
        if (letter != word.charAt(at)) {
          String changed = word.substring(0, at) + letter + word.substring(at + 1);
          assertThat(signer.read(changed)).as("letter %d", at).isEmpty();
        }
      }
    }
  }

  @Test
  void aShorterOrLongerWordIsRefused() {
    String word = signer.sign(LINK);
    IntStream.range(0, word.length())
        .forEach(end -> assertThat(signer.read(word.substring(0, end))).isEmpty());
    for (String more : List.of("A", "AA", "=", "==", "\n", " ", ".", "\u0000")) {
      assertThat(signer.read(word + more)).isEmpty();
      assertThat(signer.read(more + word)).isEmpty();
    }
    assertThat(signer.read("A".repeat(1_000_000))).isEmpty();
  }

  @Test
  void randomWordsAreRefused() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      assertThat(signer.read(word)).isEmpty();
    }
  }

  /** The parts of two good links, put together anew. */
  @Test
  void aPartOfAnotherLinkIsRefused() {
    byte[] one = Base64.getUrlDecoder().decode(signer.sign(LINK));
    for (PageLink other :
        List.of(
            new PageLink(PageKind.ORIGINAL, LINK.item(), LINK.version(), MAYA, EXPIRES),
            new PageLink(PageKind.ITEM, "DEMO-7MB-NEGLECT", LINK.version(), MAYA, EXPIRES),
            new PageLink(PageKind.ITEM, LINK.item(), 4, MAYA, EXPIRES),
            new PageLink(
                PageKind.ITEM, LINK.item(), 3, new PersonKey("tenant-1", "object-2"), EXPIRES),
            new PageLink(PageKind.ITEM, LINK.item(), 3, MAYA, EXPIRES.plusSeconds(1)))) {
      byte[] two = Base64.getUrlDecoder().decode(signer.sign(other));
      byte[] bodyOfTwo = Arrays.copyOf(two, two.length);
      System.arraycopy(one, one.length - 32, bodyOfTwo, two.length - 32, 32);
      String mixed = Base64.getUrlEncoder().withoutPadding().encodeToString(bodyOfTwo);
      assertThat(signer.read(mixed)).as(other.toString()).isEmpty();
    }
  }

  @Test
  void anUnknownKindIsRefusedThoughTheKeySignedIt() {
    byte[] bytes = Base64.getUrlDecoder().decode(signer.sign(LINK));
    byte[] body = Arrays.copyOf(bytes, bytes.length - 32);
    String text = new String(body, StandardCharsets.ISO_8859_1).replaceFirst("item", "exit");
    byte[] changed = text.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(changed, changed.length + 32);
    System.arraycopy(key.sign(changed), 0, all, changed.length, 32);
    assertThat(signer.read(Base64.getUrlEncoder().withoutPadding().encodeToString(all))).isEmpty();
  }

  @Test
  void aLinkOfAnotherInstallationIsRefused() {
    LinkSigner other = new LinkSigner(List.of(LinkKey.parse(LinkKey.fresh()).orElseThrow()));
    assertThat(signer.read(other.sign(LINK))).isEmpty();
  }

  @Test
  void afterAChangeOfKeysTheOldLinksStillOpenAndTheNewKeySigns() {
    LinkKey newest = LinkKey.parse(LinkKey.fresh()).orElseThrow();
    LinkSigner changed = new LinkSigner(List.of(newest, key));
    assertThat(changed.read(signer.sign(LINK))).contains(LINK);
    assertThat(new LinkSigner(List.of(newest)).read(changed.sign(LINK))).contains(LINK);
    assertThat(signer.read(changed.sign(LINK))).isEmpty();
  }

  @Test
  void anAddressNamesNobodyAndTwoLinksOfOnePersonShareNothing() {
    String one = signer.sign(LINK);
    String two = signer.sign(LINK);
    String bytes =
        new String(Base64.getUrlDecoder().decode(one), StandardCharsets.ISO_8859_1) + LINK + key;
    assertThat(bytes).doesNotContain("tenant-1").doesNotContain("object-1");
    assertThat(one).isNotEqualTo(two);
  }

  private static String letters(Random random) {
    return random
        .ints(1 + random.nextInt(40), ' ', 0x2FFF)
        .filter(Character::isDefined)
        .limit(40)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
