package nl.vooropleiding.plugin.kaart.privacy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bestand.Csv;
import nl.vooropleiding.plugin.bestand.Werkblad;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.opslag.Klok;

/** Rows of inzage in words, of one school: on a page and in a file. The host is asked once for each student's number. */
final class Inzageregels {

    private final Host host;
    private final String instelling;
    private final Teksten teksten;
    private final Map<String, Optional<String>> nummers = new HashMap<>();

    Inzageregels(Host host, String instelling, Teksten teksten) {
        this.host = host;
        this.instelling = instelling;
        this.teksten = teksten;
    }

    List<Inzageregel> van(List<Inzage> rijen) throws PluginException {
        List<Inzageregel> regels = new ArrayList<>();
        for (Inzage rij : rijen) {
            regels.add(new Inzageregel(
                    teksten.datumTijd(rij.moment()),
                    rij.gebruiker(),
                    teksten.van("inzage.wat." + rij.wat()),
                    nummer(rij.deelnemer()),
                    rij.deelnemer().startsWith(Inzagelog.PSEUDONIEM),
                    rij.grond()));
        }
        return regels;
    }

    byte[] csv(List<Inzage> rijen) throws PluginException {
        List<List<Object>> cellen = new ArrayList<>();
        for (Inzage rij : rijen) {
            cellen.add(List.of(
                    LocalDateTime.ofInstant(rij.moment(), Klok.NEDERLAND),
                    rij.gebruiker(),
                    teksten.van("inzage.wat." + rij.wat()),
                    nummer(rij.deelnemer()),
                    rij.grond()));
        }
        List<String> koppen = Stream.of("moment", "gebruiker", "wat", "deelnemer", "grond")
                .map(kop -> teksten.van("inzage.kop." + kop))
                .toList();
        return Csv.van(new Werkblad(teksten.van("inzage.titel"), koppen, cellen));
    }

    /** What tells nobody who it was, and the id of a student whom the host does not know any more, stay as they are. */
    private String nummer(String deelnemer) throws PluginException {
        if (deelnemer.startsWith(Inzagelog.PSEUDONIEM) || deelnemer.equals(Inzage.LIJST)) {
            return deelnemer;
        }
        Optional<String> bekend = nummers.get(deelnemer);
        if (bekend == null) {
            bekend = host.deelnemers().deelnemer(instelling, deelnemer).map(Deelnemer::deelnemernummer);
            nummers.put(deelnemer, bekend);
        }
        return bekend.orElse(deelnemer);
    }
}
