package nl.vooropleiding.plugin.opslag;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Opens the {@link Werkplaats} once the web application starts. */
@WebListener
public class WerkplaatsOpening implements ServletContextListener {

    @Inject
    private Werkplaats werkplaats;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        werkplaats.open();
    }
}
