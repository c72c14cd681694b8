package nl.vooropleiding.plugin.bron;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.bron.contract.basis.AmvbOnderdeel;
import nl.vooropleiding.plugin.bron.contract.basis.Examenonderdeel;
import nl.vooropleiding.plugin.bron.contract.basis.JaNee;
import nl.vooropleiding.plugin.bron.contract.basis.Keuzedeel;
import nl.vooropleiding.plugin.bron.contract.basis.OnderwijsDeelname;
import nl.vooropleiding.plugin.bron.contract.basis.OnderwijsResultaatHO;
import nl.vooropleiding.plugin.bron.contract.basis.OnderwijsResultaatMBO;
import nl.vooropleiding.plugin.bron.contract.basis.OnderwijsResultaatVO;
import nl.vooropleiding.plugin.bron.contract.basis.Periode;
import nl.vooropleiding.plugin.bron.contract.basis.PeriodeHO;
import nl.vooropleiding.plugin.bron.contract.basis.PeriodeMBO;
import nl.vooropleiding.plugin.bron.contract.basis.PeriodeVAVO;
import nl.vooropleiding.plugin.bron.contract.basis.PeriodeVO;
import nl.vooropleiding.plugin.bron.contract.basis.PeriodeVSO;
import nl.vooropleiding.plugin.bron.contract.basis.Vak;
import nl.vooropleiding.plugin.bron.contract.basis.Vooropleiding;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Bijzonder;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeel;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;

/** Translates the register's XML of a stand into values; keeps all of it, also what makes no sense. */
final class StandLezer {

    private StandLezer() {}

    static Stand stand(Vooropleiding xml) {
        List<Deelname> deelnames = new ArrayList<>();
        xml.getOnderwijsDeelnameVO().forEach(d -> deelnames.add(deelname(Onderwijssoort.VO, d, d.getPeriode())));
        xml.getOnderwijsDeelnameVSO().forEach(d -> deelnames.add(deelname(Onderwijssoort.VSO, d, d.getPeriode())));
        xml.getOnderwijsDeelnameVAVO().forEach(d -> deelnames.add(deelname(Onderwijssoort.VAVO, d, d.getPeriode())));
        xml.getOnderwijsDeelnameMBO()
                .forEach(d -> deelnames.add(new Deelname(
                        Onderwijssoort.MBO,
                        d.getBrin(),
                        Optional.ofNullable(d.getInschrijvingvolgnummer()),
                        d.getDatumInschrijving(),
                        Optional.ofNullable(d.getDatumUitschrijving()),
                        Optional.ofNullable(d.getDatumUitschrijvingGepland()),
                        Optional.ofNullable(d.getRedenUitschrijving()),
                        perioden(d.getPeriode()))));
        xml.getOnderwijsDeelnameHO().forEach(d -> deelnames.add(deelname(Onderwijssoort.HO, d, d.getPeriode())));

        List<Resultaat> resultaten = new ArrayList<>();
        xml.getOnderwijsResultaatVO().forEach(r -> resultaten.add(vo(Onderwijssoort.VO, r)));
        xml.getOnderwijsResultaatVSO().forEach(r -> resultaten.add(vo(Onderwijssoort.VSO, r)));
        xml.getOnderwijsResultaatVAVO().forEach(r -> resultaten.add(vo(Onderwijssoort.VAVO, r)));
        xml.getOnderwijsResultaatMBO().forEach(r -> resultaten.add(mbo(r)));
        xml.getOnderwijsResultaatHO().forEach(r -> resultaten.add(ho(r)));
        return new Stand(
                jaNee(xml.getStartkwalificatieBehaald()),
                Optional.ofNullable(xml.getAantalJaarMboZonderDiploma()),
                deelnames,
                resultaten);
    }

    private static Deelname deelname(Onderwijssoort soort, OnderwijsDeelname xml, List<? extends Periode> perioden) {
        return new Deelname(
                soort,
                xml.getBrin(),
                Optional.ofNullable(xml.getInschrijvingvolgnummer()),
                xml.getDatumInschrijving(),
                Optional.ofNullable(xml.getDatumUitschrijving()),
                Optional.empty(),
                Optional.empty(),
                perioden(perioden));
    }

    private static List<Deelname.Periode> perioden(List<? extends Periode> xml) {
        return xml.stream().map(StandLezer::periode).toList();
    }

    private static Deelname.Periode periode(Periode xml) {
        Integer leerjaar = null;
        String vestiging = null;
        Integer niveau = null;
        String leertraject = null;
        Stream<String> toelichting = Stream.empty();
        if (xml instanceof PeriodeVO vo) {
            leerjaar = vo.getLeerjaar();
            vestiging = vo.getVestiging();
        } else if (xml instanceof PeriodeVSO vso) {
            leerjaar = vso.getLeerjaar();
            toelichting = Stream.of(vso.getUitstroomprofiel());
        } else if (xml instanceof PeriodeMBO mbo) {
            niveau = mbo.getNiveau();
            leertraject = mbo.getLeertraject();
        } else if (xml instanceof PeriodeHO ho) {
            toelichting = Stream.of(ho.getOpleidingsfase(), ho.getOpleidingsvorm());
        } else if (xml instanceof PeriodeVAVO vavo) {
            toelichting = Stream.of(
                    vavo.getDeeltijd() == JaNee.J ? "deeltijd" : null,
                    vavo.getExamendeelnemer() == JaNee.J ? "examendeelnemer" : null);
        }
        String tekst = toelichting.filter(Objects::nonNull).collect(Collectors.joining(", "));
        return new Deelname.Periode(
                xml.getDatumBegin(),
                xml.getOpleidingcode(),
                Optional.ofNullable(xml.getOnderwijsaanbieder()),
                Optional.ofNullable(xml.getOnderwijslocatie()),
                Optional.ofNullable(leerjaar),
                Optional.ofNullable(vestiging),
                Optional.ofNullable(niveau),
                Optional.ofNullable(leertraject),
                Optional.of(tekst).filter(t -> !t.isEmpty()));
    }

    private static Resultaat vo(Onderwijssoort soort, OnderwijsResultaatVO xml) {
        return new Resultaat(
                soort,
                Waardedocument.valueOf(xml.getWaardedocument().name()),
                Optional.ofNullable(xml.getBrin()),
                xml.getOpleidingcode(),
                Optional.ofNullable(xml.getResultaatvolgnummer()),
                Optional.ofNullable(xml.getDatumResultaat()),
                Optional.ofNullable(xml.getExamenjaar()),
                Optional.ofNullable(xml.getUitslag()),
                Optional.ofNullable(xml.getCombinatiecijfer()),
                Optional.ofNullable(xml.getWerkstuk())
                        .map(w -> new Resultaat.Werkstuk(
                                Optional.ofNullable(w.getTitel()),
                                Optional.ofNullable(w.getCijfer()),
                                Optional.ofNullable(w.getBeoordeling()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                xml.getVak().stream().map(StandLezer::vak).toList());
    }

    private static Resultaat mbo(OnderwijsResultaatMBO xml) {
        List<Onderdeel> onderdelen = new ArrayList<>();
        xml.getExamenonderdeel().forEach(e -> onderdelen.add(examenonderdeel(e)));
        xml.getKeuzedeel().forEach(k -> onderdelen.add(keuzedeel(k)));
        xml.getAmvbOnderdeel().forEach(a -> onderdelen.add(amvbOnderdeel(a)));
        return new Resultaat(
                Onderwijssoort.MBO,
                Waardedocument.valueOf(xml.getWaardedocument().name()),
                Optional.ofNullable(xml.getBrin()),
                xml.getOpleidingcode(),
                Optional.ofNullable(xml.getResultaatvolgnummer()),
                Optional.ofNullable(xml.getDatumResultaat()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(xml.getNiveau()),
                Optional.ofNullable(xml.getInschrijvingvolgnummer()),
                Optional.ofNullable(xml.getOnderwijsaanbieder()),
                onderdelen);
    }

    private static Resultaat ho(OnderwijsResultaatHO xml) {
        return new Resultaat(
                Onderwijssoort.HO,
                Waardedocument.valueOf(xml.getGraad()),
                Optional.ofNullable(xml.getBrin()),
                xml.getOpleidingcode(),
                Optional.ofNullable(xml.getResultaatvolgnummer()),
                Optional.ofNullable(xml.getDatumResultaat()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Onderdeel vak(Vak xml) {
        return new Onderdeel(
                Onderdeelsoort.VAK,
                xml.getVakcode(),
                Optional.ofNullable(xml.getCijferSchoolexamen()),
                Optional.ofNullable(xml.getBeoordelingSchoolexamen()),
                Optional.ofNullable(xml.getCijferCentraalExamen()),
                Optional.ofNullable(xml.getEindcijfer()),
                Optional.empty(),
                jaNee(xml.getCertificaat()),
                jaNee(xml.getInCombinatiecijfer()),
                Optional.empty(),
                Optional.ofNullable(xml.getHogerNiveau()),
                new Bijzonder(
                        jaNee(xml.getDiplomavak()),
                        Optional.ofNullable(xml.getVakcodeHogerNiveau()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Onderdeel examenonderdeel(Examenonderdeel xml) {
        return new Onderdeel(
                Onderdeelsoort.EXAMENONDERDEEL,
                xml.getCode(),
                Optional.ofNullable(xml.getCijferInstellingsexamen()),
                Optional.empty(),
                Optional.ofNullable(xml.getCijferCentraalExamen()),
                Optional.ofNullable(xml.getEindcijfer()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(xml.getVrijstelling()),
                Optional.empty(),
                new Bijzonder(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(xml.getVrijstellingInstellingsexamen()),
                        Optional.ofNullable(xml.getVrijstellingCentraalExamen()),
                        Optional.ofNullable(xml.getDatumResultaat())));
    }

    private static Onderdeel keuzedeel(Keuzedeel xml) {
        return zonderCijfers(
                Onderdeelsoort.KEUZEDEEL, xml.getCode(), jaNee(xml.getBehaald()), jaNee(xml.getCertificaat()));
    }

    private static Onderdeel amvbOnderdeel(AmvbOnderdeel xml) {
        return zonderCijfers(
                Onderdeelsoort.AMVB_ONDERDEEL, xml.getCode(), Optional.empty(), jaNee(xml.getCertificaat()));
    }

    private static Onderdeel zonderCijfers(
            Onderdeelsoort soort, String code, Optional<Boolean> behaald, Optional<Boolean> certificaat) {
        return new Onderdeel(
                soort,
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                behaald,
                certificaat,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Boolean> jaNee(JaNee waarde) {
        return Optional.ofNullable(waarde).map(w -> w == JaNee.J);
    }
}
