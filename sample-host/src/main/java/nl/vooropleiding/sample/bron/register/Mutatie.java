package nl.vooropleiding.sample.bron.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.sample.bron.contract.basis.JaNee;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelname;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelnameMBO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaat;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaatMBO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaatVO;
import nl.vooropleiding.sample.bron.contract.basis.Periode;
import nl.vooropleiding.sample.bron.contract.basis.PeriodeMBO;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;
import nl.vooropleiding.sample.bron.contract.basis.Waardedocument;

/** What can happen to anybody; it works on whatever stand the person has. */
public enum Mutatie {
    DIPLOMA_BEHAALD("diploma behaald") {
        @Override
        void werk(Vooropleiding stand, LocalDate vandaag) {
            Optional<OnderwijsDeelnameMBO> mbo = lopend(stand.getOnderwijsDeelnameMBO());
            if (mbo.isPresent()) {
                mbo.get().setRedenUitschrijving(GESLAAGD);
                stand.getOnderwijsResultaatMBO().add(diploma(sluit(mbo.get(), vandaag), vandaag));
                return;
            }
            var vavo = lopend(stand.getOnderwijsDeelnameVAVO());
            if (vavo.isPresent()) {
                String code = laatste(sluit(vavo.get(), vandaag).getPeriode()).getOpleidingcode();
                stand.getOnderwijsResultaatVAVO().add(diploma(vavo.get(), code, vandaag));
                return;
            }
            var vo = lopend(stand.getOnderwijsDeelnameVO()).orElseThrow(OnmogelijkeMutatie::nietsLoopt);
            String code = laatste(sluit(vo, vandaag).getPeriode()).getOpleidingcode();
            stand.getOnderwijsResultaatVO().add(diploma(vo, code, vandaag));
        }
    },
    DEELNAME_BEEINDIGD("deelname beëindigd") {
        @Override
        void werk(Vooropleiding stand, LocalDate vandaag) {
            OnderwijsDeelname deelname = lopend(stand.getOnderwijsDeelnameMBO())
                    .map(OnderwijsDeelname.class::cast)
                    .or(() -> lopend(stand.getOnderwijsDeelnameHO()))
                    .or(() -> lopend(stand.getOnderwijsDeelnameVAVO()))
                    .or(() -> lopend(stand.getOnderwijsDeelnameVSO()))
                    .or(() -> lopend(stand.getOnderwijsDeelnameVO()))
                    .orElseThrow(OnmogelijkeMutatie::nietsLoopt);
            sluit(deelname, vandaag);
        }
    },
    ZELFDE_STAND("dezelfde stand nogmaals") {
        @Override
        void werk(Vooropleiding stand, LocalDate vandaag) {
            // Nothing changes: this is the needless delivery that a receiver must bear
        }
    };

    private static final String GESLAAGD = "01";
    private static final int EERSTE_NIVEAU_MET_STARTKWALIFICATIE = 2;
    private static final List<String> HAVO_EN_VWO = List.of("0002", "0003", "01", "02", "035", "036", "037");

    private final String omschrijving;

    Mutatie(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** Changes this stand, which must be a copy. */
    abstract void werk(Vooropleiding stand, LocalDate vandaag);

    public String omschrijving() {
        return omschrijving;
    }

    /** How the control page and the tests call it. */
    public String naam() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mutatie> genaamd(String naam) {
        return List.of(values()).stream()
                .filter(mutatie -> mutatie.naam().equals(naam))
                .findFirst();
    }

    /** Sets startkwalificatie where a diploma now gives it. */
    void pas(Vooropleiding stand, LocalDate vandaag) {
        werk(stand, vandaag);
        boolean startkwalificatie = stand.getOnderwijsResultaatMBO().stream()
                        .anyMatch(r -> r.getWaardedocument() == Waardedocument.DIPLOMA
                                && r.getNiveau() != null
                                && r.getNiveau() >= EERSTE_NIVEAU_MET_STARTKWALIFICATIE)
                || stand.getOnderwijsResultaatVO().stream().anyMatch(Mutatie::isHavoOfVwo)
                || stand.getOnderwijsResultaatVAVO().stream().anyMatch(Mutatie::isHavoOfVwo);
        if (startkwalificatie) {
            stand.setStartkwalificatieBehaald(JaNee.J);
        }
    }

    private static boolean isHavoOfVwo(OnderwijsResultaatVO resultaat) {
        return resultaat.getWaardedocument() == Waardedocument.DIPLOMA
                && HAVO_EN_VWO.stream().anyMatch(resultaat.getOpleidingcode()::startsWith);
    }

    private static <T extends OnderwijsDeelname> Optional<T> lopend(List<T> deelnames) {
        return deelnames.stream()
                .filter(deelname -> deelname.getDatumUitschrijving() == null)
                .reduce((eerder, later) -> later);
    }

    private static <T extends OnderwijsDeelname> T sluit(T deelname, LocalDate vandaag) {
        deelname.setDatumUitschrijving(vandaag);
        return deelname;
    }

    private static <T extends Periode> T laatste(List<T> periodes) {
        return periodes.get(periodes.size() - 1);
    }

    private static OnderwijsResultaatMBO diploma(OnderwijsDeelnameMBO deelname, LocalDate vandaag) {
        PeriodeMBO periode = laatste(deelname.getPeriode());
        OnderwijsResultaatMBO diploma = new OnderwijsResultaatMBO();
        vul(diploma, deelname, periode.getOpleidingcode(), vandaag);
        diploma.setWaardedocument(Waardedocument.DIPLOMA);
        diploma.setNiveau(periode.getNiveau());
        diploma.setInschrijvingvolgnummer(deelname.getInschrijvingvolgnummer());
        return diploma;
    }

    private static OnderwijsResultaatVO diploma(OnderwijsDeelname deelname, String code, LocalDate vandaag) {
        OnderwijsResultaatVO diploma = new OnderwijsResultaatVO();
        vul(diploma, deelname, code, vandaag);
        diploma.setWaardedocument(Waardedocument.DIPLOMA);
        diploma.setExamenjaar(Year.from(vandaag));
        diploma.setUitslag("GESLAAGD");
        return diploma;
    }

    private static void vul(OnderwijsResultaat diploma, OnderwijsDeelname deelname, String code, LocalDate vandaag) {
        diploma.setBrin(deelname.getBrin());
        diploma.setOpleidingcode(code);
        diploma.setDatumResultaat(vandaag);
    }
}
