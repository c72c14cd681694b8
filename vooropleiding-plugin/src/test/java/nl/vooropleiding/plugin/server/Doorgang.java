package nl.vooropleiding.plugin.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** Lets the tests in past the plugin's sign-on, which would send them to the host, and there is none. */
public final class Doorgang implements ServletContainerInitializer {

    private static final String PROEVEN = "/ArquillianServletRunnerEE9";

    private static volatile int poort;

    /** The port that the tests came in by. */
    static int poort() {
        return poort;
    }

    @Override
    public void onStartup(Set<Class<?>> klassen, ServletContext context) {
        context.addFilter("doorgang", new Deur())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PROEVEN);
    }

    /** A forward passes by the filters for requests from outside. */
    private static final class Deur extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
                throws IOException, ServletException {
            poort = verzoek.getLocalPort();
            verzoek.getRequestDispatcher(PROEVEN).forward(verzoek, antwoord);
        }
    }
}
