package echo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.ITenantProfile;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConfiguration;
import com.microsoft.bot.connector.authentication.Authenticator;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Date;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * The smallest bot on the SDK's own adapter: its token check on, one reply a message. Arguments: app
 * id, address of the OpenID document. Its own token is a word, since the tenant that it talks to
 * asks for none; that spares it the login.
 */
public final class EchoBot {

  private static final ObjectMapper JSON = new JacksonAdapter().serializer();

  private EchoBot() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
    ChannelValidation.setOpenIdMetaDataUrl(arguments[1]);
    Word own = new Word(arguments[0]);
    // Credentials of a provider are asked for the app id of the token, those of the constructor are
    // used for sending.
    BotFrameworkAdapter adapter =
        new BotFrameworkAdapter(
            new SimpleCredentialProvider(arguments[0], "a secret"),
            new AuthenticationConfiguration(),
            null,
            null,
            null) {
          @Override
          protected CompletableFuture<AppCredentials> buildAppCredentials(
              String appId, String scope) {
            return CompletableFuture.completedFuture(own);
          }
        };
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/api/messages", exchange -> answer(adapter, exchange));
    server.start();
    System.out.println("listens on " + server.getAddress().getPort());
  }

  private static void answer(BotFrameworkAdapter adapter, HttpExchange exchange)
      throws IOException {
    Activity activity = JSON.readValue(exchange.getRequestBody(), Activity.class);
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    int status = 200;
    try {
      adapter
          .processActivity(
              token,
              activity,
              turn ->
                  turn.sendActivity(MessageFactory.text("Echo: " + turn.getActivity().getText()))
                      .thenApply(sent -> null))
          .join();
    } catch (RuntimeException refused) {
      System.out.println(refused);
      status = 401;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /** A token that is always the same. */
  private static final class Word extends AppCredentials {

    Word(String appId) {
      super(null);
      setAppId(appId);
    }

    @Override
    protected Authenticator buildAuthenticator() {
      return () -> CompletableFuture.completedFuture(new Given());
    }
  }

  private static final class Given implements IAuthenticationResult {
    @Override
    public String accessToken() {
      return "practice-token";
    }

    @Override
    public String idToken() {
      return null;
    }

    @Override
    public IAccount account() {
      return null;
    }

    @Override
    public ITenantProfile tenantProfile() {
      return null;
    }

    @Override
    public String environment() {
      return null;
    }

    @Override
    public String scopes() {
      return null;
    }

    @Override
    public Date expiresOnDate() {
      return new Date(System.currentTimeMillis() + 3_600_000);
    }
  }
}
