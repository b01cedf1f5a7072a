package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as this machine, and what only looks like it. */
class LoopbackTest {

  @Test
  void anAddressIsOneAndNoAddressIsEveryInterface() throws UnknownHostException {
    assertThat(Loopback.is(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))).isTrue();
    assertThat(Loopback.is(InetAddress.getByAddress(new byte[] {10, 0, 0, 1}))).isFalse();
    assertThat(Loopback.is(null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.8.7", "::1", "0:0:0:0:0:0:0:1"})
  void theOtherEndIsThisMachine(String peer) {
    assertThat(Loopback.peer(peer)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"128.0.0.1", "10.0.0.1", "::2", "203.0.113.7"})
  void theOtherEndIsAnotherMachine(String peer) {
    assertThat(Loopback.peer(peer)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost", "https://127.0.0.1:3978", "http://[::1]:1/path"})
  void aUrlNamesThisMachine(String url) {
    assertThat(Loopback.url(url)).isTrue();
    assertThat(Loopback.entry(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost.",
        "http://LOCALHOST",
        "http://127.1",
        "http://localhost@evil.example",
        "https://evil.example",
        "localhost",
        "not a url"
      })
  void aUrlNamesAnotherMachineOrNone(String url) {
    assertThat(Loopback.url(url)).isFalse();
    assertThat(Loopback.entry(url)).isFalse();
  }

  @Test
  void anEntryMayLeaveThePortOpenOnThisMachineOnly() {
    assertThat(Loopback.entry("http://localhost:*")).isTrue();
    assertThat(Loopback.url("http://localhost:*")).isFalse();
    assertThat(Loopback.entry("http://evil.example:*")).isFalse();
  }

  @Test
  void noHostIsNotThisMachine() {
    assertThat(Loopback.host(null)).isFalse();
    assertThat(Loopback.host("localhost")).isTrue();
  }
}
