package nl.vooropleiding.plugin.kaart.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.Link;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Namen;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordnaam;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel;
import nl.vooropleiding.plugin.opslag.Klok;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.toegang.Rechten;
import nl.vooropleiding.plugin.werklijst.Feit;
import nl.vooropleiding.plugin.werklijst.Verwoording;

/** The sentences of the worklist. They are kept with the point, so that they say tomorrow what they say today. */
@ApplicationScoped
public class Werkwoorden implements Verwoording {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final Codelijst codes;
    private final Clock klok;

    /** For the container's proxy alone. */
    Werkwoorden() {
        this(null, null);
    }

    @Inject
    Werkwoorden(Codelijst codes, Clock klok) {
        this.codes = codes;
        this.klok = klok;
    }

    @Override
    public Tekst van(Feit feit) {
        return Tekst.van(in(NEDERLANDS, feit), in(Locale.ENGLISH, feit));
    }

    @Override
    public Link link(String deelnemer) {
        return new Link(Plugin.TITEL.in(NEDERLANDS), Plugin.pagina(deelnemer));
    }

    @Override
    public String plugin() {
        return Plugin.ID;
    }

    @Override
    public String recht() {
        return Rechten.INZIEN;
    }

    private String in(Locale taal, Feit feit) {
        Teksten teksten = Teksten.voor(taal);
        Namen namen = new Namen(codes, teksten, LocalDate.ofInstant(klok.instant(), Klok.NEDERLAND));
        Recordnaam naam = new Recordnaam(teksten, namen);
        if (feit instanceof Feit.Behaald f) {
            return zin(teksten, "behaald", naam.van(f.resultaat()));
        }
        if (feit instanceof Feit.Startkwalificatie f) {
            return zin(teksten, "startkwalificatie", jaNee(f.was(), teksten), jaNee(f.is(), teksten));
        }
        if (feit instanceof Feit.Beeindigd f) {
            return beeindigd(f.deelname(), naam, namen);
        }
        if (feit instanceof Feit.Verdwenen f) {
            return zin(teksten, "verdwenen", naam.van(f.gegeven()));
        }
        if (feit instanceof Feit.Verschilt f) {
            return verschilt(f, naam);
        }
        if (feit instanceof Feit.Afgekeurd f) {
            return zin(teksten, "afgekeurd." + f.vraag(), f.melding());
        }
        if (feit instanceof Feit.LooptAf f) {
            return zin(teksten, "looptaf", teksten.datum(f.einde()));
        }
        return zin(teksten, "tegelijk", teksten.datumTijdSeconde(((Feit.Tegelijk) feit).moment()));
    }

    private static String beeindigd(Deelname deelname, Recordnaam naam, Namen namen) {
        Teksten teksten = naam.teksten();
        Recordregel.Naam school = namen.instelling(deelname.brin(), deelname.inschrijving());
        return zin(
                teksten,
                "beeindigd",
                naam.van(deelname),
                school.bekend() ? school.tekst() : deelname.brin(),
                deelname.uitschrijving().map(teksten::datum).orElse(""));
    }

    private static String verschilt(Feit.Verschilt feit, Recordnaam naam) {
        Optional<Gegeven> geleverd = feit.geleverd();
        String opgegeven = feit.opgave().omschrijving();
        return geleverd.isPresent()
                ? zin(naam.teksten(), "verschilt", opgegeven, naam.van(geleverd.get()))
                : zin(naam.teksten(), "ontbreekt", opgegeven);
    }

    private static String jaNee(Optional<Boolean> waarde, Teksten teksten) {
        return waarde.map(teksten::jaNee).orElseGet(() -> teksten.van("niet.geleverd"));
    }

    private static String zin(Teksten teksten, String sleutel, Object... delen) {
        return Teksten.metHoofdletter(teksten.van("werk.zin." + sleutel, delen));
    }
}
