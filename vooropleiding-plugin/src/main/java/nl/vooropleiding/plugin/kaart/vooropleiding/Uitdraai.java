package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.bestand.Blok;
import nl.vooropleiding.plugin.bestand.Pdf;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Veldregel;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Details;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Kolom;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Naam;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Tabel;

/**
 * The student's page as a document of the school: what the page shows, on paper, with every record opened. Each part of
 * the page is a method; a part that the page gains is a line in {@link #pdf}.
 */
public final class Uitdraai {

    public static final String STIJL = stijl();

    /**
     * What is on the document beside the page itself.
     *
     * @param school as users know it
     * @param nummer the deelnemernummer
     * @param naam the student's name
     * @param gebruiker who takes it out, as the host shows them
     * @param moment when, in words
     * @param kenmerk the mark under which the log tells of it
     */
    record Omslag(String school, String nummer, String naam, String gebruiker, String moment, String kenmerk) {}

    private final Teksten teksten;
    private final Omslag omslag;

    Uitdraai(Teksten teksten, Omslag omslag) {
        this.teksten = teksten;
        this.omslag = omslag;
    }

    byte[] pdf(Beeld beeld, List<Betwistingregel> betwist) {
        Blok blad = Blok.document(teksten.taal(), teksten.van("export.titel", omslag.nummer()), STIJL);
        voet(blad);
        kop(blad);
        stempel(blad, beeld);
        Delen delen = new Delen(teksten, blad);
        delen.melding(beeld.melding());
        delen.betwist(betwist);
        delen.velden(teksten.van("export.stand"), beeld.duo());
        delen.velden(teksten.van("pagina.indicatie"), beeld.indicatie());
        delen.toelatingen(beeld.toelatingen());
        delen.melding(beeld.leeg());
        delen.overzicht(beeld.regels());
        delen.details(beeld.regels());
        blad.met("p", "herkomst", teksten.van("export.herkomst"));
        return Pdf.van(blad);
    }

    private void kop(Blok blad) {
        Blok kop = blad.in("div", "kop");
        kop.met("p", "school", omslag.school());
        kop.met("h1", teksten.van("pagina.titel"));
        kop.met("p", "wie", omslag.naam());
        kop.met("p", "nummer", teksten.van("export.deelnemernummer", omslag.nummer()));
    }

    /** Running elements stand first, so that the first page has them too. */
    private void voet(Blok blad) {
        Blok voet = blad.in("div", "voet");
        voet.in("span", "links")
                .tekst(teksten.van("export.door", omslag.gebruiker(), omslag.moment(), omslag.kenmerk()));
        voet = blad.in("div", "tel");
        voet.in("span").tekst(omslag.nummer() + " · " + teksten.van("export.pagina") + " ");
        voet.in("span", "deze");
        voet.in("span").tekst(" " + teksten.van("export.van") + " ");
        voet.in("span", "alle");
    }

    /** That the stand is no longer kept up may not be overlooked on paper, where nothing will correct it. */
    private static void stempel(Blok blad, Beeld beeld) {
        Veldregel actualisatie = beeld.duo().get(0);
        if (!actualisatie.pil().isEmpty()) {
            blad.met("p", "stempel", actualisatie.pil());
        }
    }

    private static String stijl() {
        try (InputStream bron = Uitdraai.class.getResourceAsStream("uitdraai.css")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of the page on paper, one after the other. */
    public record Delen(Teksten teksten, Blok blad) {

        public void melding(Melding melding) {
            if (melding != null) {
                blad.in("div", "melding").met("h2", melding.titel()).met("p", melding.tekst());
            }
        }

        private void betwist(List<Betwistingregel> betwist) {
            if (betwist.isEmpty()) {
                return;
            }
            Blok blok = blad.in("div", "melding").met("h2", teksten.van("betwisting.kop"));
            betwist.forEach(b -> {
                blok.met("p", b.onderwerp() + ": " + b.tekst());
                blok.met("p", "bij", b.gemeld() + " · " + b.vraag());
            });
        }

        public void velden(String titel, List<Veldregel> velden) {
            blad.met("h2", titel);
            Blok rijen = blad.in("table", "velden").in("tbody");
            for (Veldregel veld : velden) {
                Blok rij = rijen.in("tr");
                rij.in("th").kenmerk("scope", "row").tekst(veld.label());
                Blok waarde = rij.in("td").met("strong", veld.waarde());
                if (!veld.pil().isEmpty()) {
                    waarde.tekst(" ").met("span", "pil", veld.pil());
                }
                veld.bij().forEach(bij -> waarde.met("div", "bij", bij));
                if (!veld.door().isEmpty()) {
                    waarde.met("div", "bij", teksten.van("veld.door") + " " + veld.door());
                }
            }
        }

        void toelatingen(List<Toelatingskaart> kaarten) {
            if (kaarten.isEmpty()) {
                return;
            }
            blad.met("h2", teksten.van("toelating.titel"));
            Blok rijen = blad.in("table", "velden").in("tbody");
            for (Toelatingskaart kaart : kaarten) {
                Blok rij = rijen.in("tr");
                rij.in("th").kenmerk("scope", "row").tekst(kaart.niveau());
                Blok waarde = rij.in("td").met("strong", kaart.oordeel());
                kaart.redenen().forEach(reden -> waarde.met("div", "bij", reden.zin()));
                if (!kaart.bij().isEmpty()) {
                    waarde.met("div", "bij", kaart.bij());
                }
                waarde.met("div", "bij", kaart.regel());
            }
            blad.met("p", "bij", teksten.van("toelating.advies"));
        }

        public void overzicht(List<Recordregel> regels) {
            if (regels.isEmpty()) {
                return;
            }
            blad.met("h2", teksten.van("export.overzicht", regels.size()));
            Blok tabel = blad.in("table", "lijst")
                    .koppen(Stream.of("soort", "instelling", "opleiding", "vanaf", "tot", "behaald")
                            .map(naam -> teksten.van("export.kop." + naam))
                            .toList());
            Blok rijen = tabel.in("tbody");
            for (Recordregel regel : regels) {
                Blok rij = rijen.in("tr");
                rij.in("th").kenmerk("scope", "row").tekst(regel.soort());
                naam(rij.in("td"), regel.brin(), regel.instelling());
                naam(rij.in("td"), regel.code() + " " + regel.stelsel(), regel.opleiding());
                rij.met("td", "dag", regel.inschrijving());
                rij.met("td", "dag", regel.uitschrijving());
                rij.met("td", "dag", regel.behaaldOp());
            }
        }

        private static void naam(Blok cel, String code, Naam naam) {
            cel.tekst(naam.tekst());
            String onder = Stream.concat(Stream.of(code), naam.bij().stream())
                    .filter(deel -> !deel.isBlank())
                    .reduce((een, twee) -> een + " · " + twee)
                    .orElse("");
            if (!onder.isEmpty()) {
                cel.met("div", "bij", onder);
            }
        }

        public void details(List<Recordregel> regels) {
            if (regels.isEmpty()) {
                return;
            }
            blad.met("h2", teksten.van("export.details"));
            regels.forEach(regel -> details(blad.in("div", "record"), regel));
        }

        private void details(Blok blok, Recordregel regel) {
            Details details = regel.details();
            Blok kop = blok.in("div", "recordkop");
            kop.met("h3", details.titel());
            String onder = Stream.of(
                            regel.soort(),
                            (regel.brin() + " " + regel.instelling().tekst()).strip(),
                            details.onder())
                    .filter(deel -> !deel.isBlank())
                    .reduce((een, twee) -> een + " · " + twee)
                    .orElse("");
            kop.met("p", "bij", onder);
            Blok feiten = blok.in("table", "feiten").in("tbody");
            details.velden().forEach(veld -> {
                Blok rij = feiten.in("tr");
                rij.in("th").kenmerk("scope", "row").tekst(veld.label());
                Blok waarde = rij.in("td").tekst(veld.waarde());
                if (!veld.bij().isEmpty()) {
                    waarde.met("div", "bij", veld.bij());
                }
            });
            details.tabellen().forEach(tabel -> tabel(blok, tabel));
        }

        private static void tabel(Blok blok, Tabel tabel) {
            Blok uit = blok.in("table", "cijfers").met("caption", tabel.titel());
            Blok koppen = uit.in("thead").in("tr");
            for (Kolom kolom : tabel.kolommen()) {
                Blok kop = koppen.in("th", kolom.getal() ? "getal" : "woord").kenmerk("scope", "col");
                kop.tekst(kolom.naam().replace("\u00ad", ""));
            }
            Blok rijen = uit.in("tbody");
            tabel.rijen().forEach(rij -> {
                Blok cellen = rijen.in("tr");
                cellen.met("td", "code", rij.code());
                cellen.in("th").kenmerk("scope", "row").tekst(rij.naam().tekst());
                for (int i = 0; i < rij.cellen().size(); i++) {
                    boolean getal = tabel.kolommen().get(i + 2).getal();
                    cellen.met("td", getal ? "getal" : "woord", rij.cellen().get(i));
                }
            });
        }
    }
}
