package uk.lantern.bot.wiring;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where Spring begins: it finds every component of Lantern from here. */
@SpringBootApplication(scanBasePackages = "uk.lantern")
public class Application {}
