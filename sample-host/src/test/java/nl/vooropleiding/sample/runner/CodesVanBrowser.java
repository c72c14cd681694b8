package nl.vooropleiding.sample.runner;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.contract.HostGeval;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.toegang.Toegang;

/** Goes to the sign-on address as a browser with the cookies of a logged-in user, and takes the code from the answer. */
record CodesVanBrowser(Discovery discovery, String server, String koekjes) implements HostGeval.Codebron {

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&#]+)");
    private static final SecureRandom TOEVAL = new SecureRandom();

    @Override
    public HostGeval.Code code(String plugin) throws IOException, InterruptedException, PluginException {
        byte[] willekeurig = new byte[16];
        TOEVAL.nextBytes(willekeurig);
        String staat = HexFormat.of().formatHex(willekeurig);
        String adres = server + discovery.een(Toegang.class).signOnAdres() + "?plugin=" + plugin + "&terug="
                + URLEncoder.encode(contextpad(plugin) + "/", StandardCharsets.UTF_8) + "&staat=" + staat;
        HttpRequest.Builder vraag = HttpRequest.newBuilder(URI.create(adres));
        if (koekjes != null) {
            vraag.header("Cookie", koekjes);
        }
        HttpResponse<Void> antwoord = HttpClient.newHttpClient().send(vraag.build(), BodyHandlers.discarding());
        Matcher code = CODE.matcher(antwoord.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new AssertionError("the sign-on address answers " + antwoord.statusCode() + " without a code");
        }
        return new HostGeval.Code(code.group(1), staat);
    }

    private String contextpad(String id) throws PluginException {
        for (Discovery.Gevonden<DeelnemerkaartPlugin> een : discovery.alle(DeelnemerkaartPlugin.class)) {
            if (een.dienst().descriptor().id().equals(id)) {
                return een.dienst().descriptor().contextpad();
            }
        }
        throw new AssertionError("there is no plugin " + id);
    }
}
