package uk.lantern.rig.bar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;

/**
 * How the callers of a rate reach a bot: each writes and reads on its own thread. The JDK's client
 * took half of all that callers and judge took of the two cores, which the bots then had not.
 */
final class Line implements AutoCloseable {

  private final CloseableHttpClient http;

  Line(int connections) {
    this.http =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                    .setMaxConnPerRoute(connections)
                    .setMaxConnTotal(connections)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setSocketTimeout(60, TimeUnit.SECONDS).build())
                    .build())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  /** Delivers an activity as Teams does and returns the status of the answer. */
  int deliver(URI bot, String bearer, String activity) {
    HttpPost post = new HttpPost(bot);
    post.setHeader("Authorization", bearer);
    post.setEntity(new StringEntity(activity, ContentType.APPLICATION_JSON));
    try {
      return http.execute(
          post,
          answer -> {
            EntityUtils.consume(answer.getEntity());
            return answer.getCode();
          });
    } catch (IOException e) {
      throw new UncheckedIOException("No answer from the bot at " + bot, e);
    }
  }

  @Override
  public void close() {
    try {
      http.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
