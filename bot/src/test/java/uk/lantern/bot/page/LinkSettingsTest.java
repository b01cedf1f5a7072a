package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where links lead and what signs them, as it is set. */
class LinkSettingsTest {

  @TempDir Path data;

  private static PageProperties settings(String url, String... keys) {
    return new PageProperties(url, List.of(keys));
  }

  @Test
  void theKeyOfALocalLanternIsMadeOnceAndIsItsOwnersAlone() throws IOException {
    List<String> first = LinkKeyFile.in(data.resolve("new"));
    assertThat(first).singleElement().satisfies(k -> assertThat(LinkKey.parse(k)).isPresent());
    assertThat(LinkKeyFile.in(data.resolve("new"))).isEqualTo(first);
    assertThat(LinkKeyFile.in(data.resolve("other"))).isNotEqualTo(first);
    Path file = data.resolve("new/link.keys");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(data.resolve("new").toFile().list()).containsExactly("link.keys");
  }

  @Test
  void keysAreReadOneALineAndBlankLinesDoNotCount() throws IOException {
    Files.writeString(data.resolve("link.keys"), "\n first \n\nsecond\n");
    assertThat(LinkKeyFile.in(data)).containsExactly("first", "second");
  }

  @Test
  void aFolderThatCannotHoldTheKeyIsNamed() throws IOException {
    Path file = Files.writeString(data.resolve("no-folder"), "");
    assertThatThrownBy(() -> LinkKeyFile.in(file))
        .hasMessageContaining("no-folder")
        .hasMessageContaining("make the folder writable");
  }

  @Test
  void withoutAKeyOrWithAShortOneLanternDoesNotStartAndQuotesNone() {
    assertThat(PageSettingsPolicy.complaints(settings("https://lantern.example")))
        .containsExactly(
            "lantern.link-keys is empty: set it to a secret that signs the links to pages, made"
                + " with openssl rand -base64 32.");
    assertThat(PageSettingsPolicy.localComplaints(settings("", "c2hvcnQ=")))
        .containsExactly(
            "lantern.link-keys has a key that is not 32 bytes in Base64: openssl rand -base64 32.");
    assertThat(PageSettingsPolicy.complaints(settings("", LinkKey.fresh())))
        .singleElement()
        .asString()
        .startsWith("lantern.public-url is empty: ");
  }

  @Test
  void aKeyIsThirtyTwoBytesAtLeastAndPrintsNothing() {
    assertThat(LinkKey.parse(Base64.getEncoder().encodeToString(new byte[31]))).isEmpty();
    assertThat(LinkKey.parse(Base64.getEncoder().encodeToString(new byte[32]))).isPresent();
    assertThat(LinkKey.parse("not Base64!")).isEmpty();
    assertThat(LinkKey.parse(LinkKey.fresh())).get().hasToString("LinkKey");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://lantern.example", "https://lantern.example:8443"})
  void anHttpsAddressWillDoAnywhere(String url) {
    assertThat(PageSettingsPolicy.complaints(settings(url, LinkKey.fresh()))).isEmpty();
    assertThat(PageSettingsPolicy.localComplaints(settings(url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:3978", "http://localhost:1", "http://[::1]:3978", ""})
  void thisMachineWillDoInLocalOnly(String url) {
    assertThat(PageSettingsPolicy.complaints(settings(url, LinkKey.fresh()))).hasSize(1);
    assertThat(PageSettingsPolicy.localComplaints(settings(url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://lantern.example",
        "https://lantern.example/",
        "https://lantern.example/path",
        "https://user@lantern.example",
        "https://lantern.example?x",
        "ftp://lantern.example",
        "javascript:alert(1)",
        "https://",
        "lantern.example"
      })
  void noOtherAddressWillDo(String url) {
    assertThat(PageSettingsPolicy.complaints(settings(url, LinkKey.fresh()))).hasSize(1);
    assertThat(PageSettingsPolicy.localComplaints(settings(url))).hasSize(1);
  }

  @Test
  void twoKeysWillDoAndThreeWillNot() {
    String a = LinkKey.fresh();
    assertThat(PageSettingsPolicy.keyComplaints("k", List.of(a, LinkKey.fresh()))).isEmpty();
    assertThat(PageSettingsPolicy.keyComplaints("k", List.of(a, a, a)))
        .containsExactly("k has more than two keys: keep the newest and the one before it.");
    assertThat(settings("https://a.example", a).toString()).doesNotContain(a);
  }
}
