package uk.lantern.bot.local;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.util.UriComponentsBuilder;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.ReplySender;

/** Sends to the Playground or the terminal chat: without a token, and to loopback only. */
public final class LoopbackSender implements ReplySender {

  private final RestClient http;

  public LoopbackSender() {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(Duration.ofSeconds(10));
    this.http = RestClient.builder().requestFactory(requests).build();
  }

  @Override
  public Sent send(Address to, byte[] activity) {
    if (!isLoopback(URI.create(to.serviceUrl()))) {
      return Sent.FORBIDDEN;
    }
    URI uri =
        UriComponentsBuilder.fromUriString(to.serviceUrl().replaceAll("/+$", ""))
            .pathSegment("v3", "conversations", "{id}", "activities")
            .encode()
            .buildAndExpand(to.conversation())
            .toUri();
    try {
      http.post()
          .uri(uri)
          .contentType(MediaType.APPLICATION_JSON)
          .body(activity)
          .retrieve()
          .toBodilessEntity();
      return Sent.DELIVERED;
    } catch (RestClientResponseException e) {
      return e.getStatusCode().value() == 403 ? Sent.BLOCKED : Sent.NOT_SENT;
    } catch (ResourceAccessException e) {
      return Sent.IN_DOUBT;
    }
  }

  static boolean isLoopback(URI serviceUrl) {
    try {
      String host = serviceUrl.getHost();
      return host != null && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
