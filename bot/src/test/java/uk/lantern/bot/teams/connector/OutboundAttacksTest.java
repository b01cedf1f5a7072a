package uk.lantern.bot.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.Received;
import uk.lantern.tenant.Route;
import uk.lantern.tenant.Tenant;

/** attacks.md 39 to 43 and 45: where Lantern must not go, and answers that must not hurt. */
class OutboundAttacksTest extends ConnectorFixture {

  private static final Receipt POISONED = new Receipt.Unreachable(Receipt.Why.POISONED);

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void case039ARedirectIsNotFollowedAndTheTokenStaysHere(int status) {
    try (Tenant evil = Tenant.open()) {
      tenant.faults().set(Route.SEND, new Fault.Redirect(evil.serviceUrl()));
      assertThat(connector().send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.NotSent.class);
      assertThat(evil.log().all()).isEmpty();
    }
    assertThat(ReceiptPolicy.refused(status, null, clock.instant()))
        .isInstanceOf(Receipt.NotSent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0",
        "100.64.0.1", "224.0.0.1", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1",
        "64:ff9b::a00:1"
      })
  void case040AListedNameThatLeadsToAPrivateAddressIsRefused(String address) {
    PrivateAddresses.Names rebound =
        host ->
            new InetAddress[] {InetAddress.getByName("52.113.0.1"), InetAddress.getByName(address)};
    ConnectorPace pace = pace(10, 10);
    Connector connector =
        connector(tokens("x"), Duration.ofSeconds(1), pace, rebound, Lane.PERSONAL);
    assertThat(connector.send(to("https://smba.trafficmanager.net/uk/", "c"), ACTIVITY))
        .isEqualTo(new Receipt.NotSent("The connector's name leads to a private address."));
    assertThat(tenant.log().all()).isEmpty();
  }

  @Test
  void case040APublicAddressIsNotRefused() throws Exception {
    PrivateAddresses.Names honest =
        host ->
            new InetAddress[] {
              InetAddress.getByName("52.113.0.1"), InetAddress.getByName("2603::1")
            };
    assertThat(new PrivateAddresses(honest).behind("smba.trafficmanager.net")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/", "http://smba.trafficmanager.net/", "http://127.0.0.1:1/uk/",
        "https://smba.trafficmanager.net@evil.example/", "", "not an address"
      })
  void case041APoisonedReferenceIsRefusedAtUse(String serviceUrl) {
    Connector connector = connector();
    assertThat(connector.send(to(serviceUrl, "c"), ACTIVITY)).isEqualTo(POISONED);
    assertThat(connector.update(to(serviceUrl, "c"), "1", ACTIVITY)).isEqualTo(POISONED);
    assertThat(connector.delete(to(serviceUrl, "c"), "1")).isEqualTo(POISONED);
    assertThat(connector.createConversation("t", serviceUrl, ACTIVITY)).isEqualTo(POISONED);
    assertThat(tenant.log().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../v3/x",
        "..",
        ".",
        "a/../b",
        "a\\..\\b",
        "",
        " ",
        "a\u0000b",
        "a\r\nb",
        "\ud800"
      })
  void case042AnIdThatLeadsElsewhereIsRefused(String id) {
    Connector connector = connector();
    assertThat(connector.send(to(id), ACTIVITY)).isEqualTo(POISONED);
    assertThat(connector.update(to("c"), id, ACTIVITY)).isEqualTo(POISONED);
    assertThat(connector.delete(to("c"), id)).isEqualTo(POISONED);
    assertThat(connector.send(to("x".repeat(10_240)), ACTIVITY)).isEqualTo(POISONED);
    assertThat(tenant.log().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a/b?c#d", "%2e%2e", "a%2Fb", "19:x@thread.tacv2;messageid=1", "a b+c", "é😀"})
  void case042AnyOtherIdIsOneSegmentOfThePath(String id) {
    assertThat(connector().send(to(id), ACTIVITY)).isInstanceOf(Receipt.Delivered.class);
    Received received = tenant.log().last(Route.SEND);
    assertThat(received.path())
        .matches("/uk/[0-9a-b-]+/v3/conversations/[A-Za-z0-9%._~-]+/activities");
    assertThat(tenant.conversations().in(id)).hasSize(1);
  }

  @Test
  void case043WhatAnActivityPointsAtIsNeverFetched() {
    String inside = tenant.host() + "/inside";
    String activity =
        """
        {"type":"message","attachments":[{"contentUrl":"%1$s/a","thumbnailUrl":"%1$s/b",
        "content":{"uploadInfo":{"uploadUrl":"%1$s/c"}}}]}"""
            .formatted(inside);
    connector().send(to(CONVERSATION), activity.getBytes(StandardCharsets.UTF_8));
    assertThat(tenant.log().all())
        .extracting(Received::route)
        .containsExactly(Route.TOKEN, Route.SEND);
  }

  @Test
  void case045AnAnswerWithoutEndIsCutOffAndInDoubt() {
    tenant.faults().set(Route.SEND, new Fault.Huge(1L << 30));
    Connector connector = connector();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    connector.send(to(CONVERSATION), ACTIVITY);
    long before = threads.getTotalThreadAllocatedBytes();
    assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.InDoubt.class);
    // The tenant's 64 KB blocks are in the sum, as far as it came.
    assertThat(threads.getTotalThreadAllocatedBytes() - before).isLessThan(64L << 20);
  }

  @Test
  void case045AnAnswerThatNeverEndsOrNeverComesIsInDoubt() {
    Connector connector = connector(tokens(tenant.settings().appSecret()), Duration.ofSeconds(1));
    for (Fault fault : List.of(new Fault.Trickle(), new Fault.Hang())) {
      tenant.faults().set(Route.SEND, fault);
      long start = System.nanoTime();
      assertThat(connector.send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.InDoubt.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "<html>",
        "[]",
        "{}",
        "{\"id\":null}",
        "{\"id\":1}",
        "{\"id\":\" \"}",
        "{\"id\":\"1\",\"id\":\"2\"}"
      })
  void case045AnAnswerWithoutAnIdIsInDoubt(String body) {
    tenant.faults().set(Route.SEND, Fault.Body.of(body));
    assertThat(connector().send(to(CONVERSATION), ACTIVITY)).isInstanceOf(Receipt.InDoubt.class);
    assertThat(tenant.log().count(Route.SEND)).isEqualTo(1);
  }
}
