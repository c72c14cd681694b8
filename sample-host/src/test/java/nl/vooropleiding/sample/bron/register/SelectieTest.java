package nl.vooropleiding.sample.bron.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelname;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelnameHO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelnameMBO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelnameVAVO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelnameVO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelnameVSO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaat;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaatHO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaatMBO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaatVO;
import nl.vooropleiding.sample.bron.contract.basis.PeriodeHO;
import nl.vooropleiding.sample.bron.contract.basis.PeriodeVO;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectieTest {

    private static final LocalDate NU = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0}: {4} blijven")
    @CsvSource({
        "geen loopt, 2018-07-31, 2020-07-31, 2020-07-30, 1",
        "een loopt, 2018-07-31, 2020-07-31, , 1",
        "een loopt tot en met vandaag, 2018-07-31, 2020-07-31, 2026-03-02, 1",
        "een liep tot en met gisteren, 2018-07-31, 2020-07-31, 2026-03-01, 1",
        "twee lopen, , 2020-07-31, , 2"
    })
    void deLaatsteOfWatLoopt(String wat, LocalDate een, LocalDate twee, LocalDate drie, int blijven) {
        Vooropleiding stand = new Vooropleiding();
        stand.getOnderwijsDeelnameMBO()
                .addAll(List.of(
                        deelname(new OnderwijsDeelnameMBO(), "2015-08-01", een),
                        deelname(new OnderwijsDeelnameMBO(), "2016-08-01", twee),
                        deelname(new OnderwijsDeelnameMBO(), "2017-08-01", drie)));

        List<OnderwijsDeelnameMBO> over = Selectie.van(stand, NU).getOnderwijsDeelnameMBO();

        assertThat(over).hasSize(blijven);
        LocalDate laatste = drie == null || drie.isAfter(twee) ? drie : twee;
        assertThat(over.get(over.size() - 1).getDatumUitschrijving()).isEqualTo(laatste);
    }

    @ParameterizedTest(name = "{0} leerjaar {1}: blijft {2}")
    @CsvSource({
        "0372, 2, false",
        "0372, 3, true",
        "0372, 5, true",
        "0372, , false",
        "0100, 3, true",
        "0200, 6, true",
        "0400, 3, false",
        "0001, 3, false"
    })
    void havoEnVwoVanafLeerjaarDrieBlijftOokAlsHetNietHetLaatsteIs(String code, Integer leerjaar, boolean blijft) {
        Vooropleiding stand = new Vooropleiding();
        stand.getOnderwijsDeelnameVO()
                .addAll(List.of(
                        vo(code, leerjaar, "2015-08-01", "2018-07-31"), vo("0400", 4, "2018-08-01", "2020-07-31")));

        assertThat(Selectie.van(stand, NU).getOnderwijsDeelnameVO()).hasSize(blijft ? 2 : 1);
    }

    @ParameterizedTest(name = "{0} tot en met {1}: geleverd {2}")
    @CsvSource({
        "VO, 2005-12-31, false", "VO, 2006-01-01, true",
        "VSO, 2011-12-31, false", "VSO, 2012-01-01, true",
        "VAVO, 2006-12-31, false", "VAVO, 2007-01-01, true",
        "MBO, 2006-12-31, false", "MBO, 2007-01-01, true",
        "HO, 1990-12-31, false", "HO, 1991-01-01, true"
    })
    void eenDeelnameDieHetEersteJaarNogLiepWordtGeleverd(String soort, LocalDate einde, boolean geleverd) {
        Vooropleiding stand = new Vooropleiding();
        List<? extends OnderwijsDeelname> lijst =
                switch (soort) {
                    case "VO" ->
                        voegToe(
                                stand.getOnderwijsDeelnameVO(),
                                deelname(new OnderwijsDeelnameVO(), "1988-08-01", einde));
                    case "VSO" ->
                        voegToe(
                                stand.getOnderwijsDeelnameVSO(),
                                deelname(new OnderwijsDeelnameVSO(), "1988-08-01", einde));
                    case "VAVO" ->
                        voegToe(
                                stand.getOnderwijsDeelnameVAVO(),
                                deelname(new OnderwijsDeelnameVAVO(), "1988-08-01", einde));
                    case "MBO" ->
                        voegToe(
                                stand.getOnderwijsDeelnameMBO(),
                                deelname(new OnderwijsDeelnameMBO(), "1988-08-01", einde));
                    default -> voegToe(stand.getOnderwijsDeelnameHO(), ho("34609", "1988-08-01", einde));
                };

        Selectie.van(stand, NU);

        assertThat(lijst).hasSize(geleverd ? 1 : 0);
    }

    @ParameterizedTest(name = "levensbeschouwelijk tot en met {0}: geleverd {1}")
    @CsvSource({"2010-08-31, false", "2010-09-01, true", ", true"})
    void eenLevensbeschouwelijkeOpleidingVanafSeptember2010(LocalDate einde, boolean geleverd) {
        Vooropleiding stand = new Vooropleiding();
        stand.getOnderwijsDeelnameHO().add(ho("59901", "2006-09-01", einde));
        stand.getOnderwijsResultaatHO().add(resultaat(new OnderwijsResultaatHO(), "59901", einde));

        Selectie.van(stand, NU);

        assertThat(stand.getOnderwijsDeelnameHO()).hasSize(geleverd ? 1 : 0);
        assertThat(stand.getOnderwijsResultaatHO()).hasSize(geleverd ? 1 : 0);
    }

    @Test
    void alleDiplomasVanafHetEersteJaarWordenGeleverd() {
        Vooropleiding stand = new Vooropleiding();
        stand.getOnderwijsResultaatMBO()
                .add(resultaat(new OnderwijsResultaatMBO(), "91770", LocalDate.of(2006, 12, 31)));
        stand.getOnderwijsResultaatMBO().add(resultaat(new OnderwijsResultaatMBO(), "91770", LocalDate.of(2007, 1, 1)));
        stand.getOnderwijsResultaatMBO().add(resultaat(new OnderwijsResultaatMBO(), "25604", LocalDate.of(2020, 7, 1)));

        assertThat(Selectie.van(stand, NU).getOnderwijsResultaatMBO())
                .extracting(OnderwijsResultaat::getDatumResultaat)
                .containsExactly(LocalDate.of(2007, 1, 1), LocalDate.of(2020, 7, 1));
    }

    @Test
    void zonderDatumTeltHetExamenjaarEnZonderBeideWordtHetGeleverd() {
        Vooropleiding stand = new Vooropleiding();
        for (Year jaar : new Year[] {Year.of(2005), Year.of(2006), null}) {
            OnderwijsResultaatVO diploma = resultaat(new OnderwijsResultaatVO(), "0372", null);
            diploma.setExamenjaar(jaar);
            stand.getOnderwijsResultaatVO().add(diploma);
        }

        assertThat(Selectie.van(stand, NU).getOnderwijsResultaatVO())
                .extracting(OnderwijsResultaatVO::getExamenjaar)
                .containsExactly(Year.of(2006), null);
    }

    private static <D> List<D> voegToe(List<D> lijst, D deelname) {
        lijst.add(deelname);
        return lijst;
    }

    private static <D extends OnderwijsDeelname> D deelname(D deelname, String in, LocalDate uit) {
        deelname.setDatumInschrijving(LocalDate.parse(in));
        deelname.setDatumUitschrijving(uit);
        return deelname;
    }

    private static OnderwijsDeelnameVO vo(String code, Integer leerjaar, String in, String uit) {
        OnderwijsDeelnameVO deelname = deelname(new OnderwijsDeelnameVO(), in, LocalDate.parse(uit));
        PeriodeVO periode = new PeriodeVO();
        periode.setOpleidingcode(code);
        periode.setLeerjaar(leerjaar);
        deelname.getPeriode().add(periode);
        return deelname;
    }

    private static OnderwijsDeelnameHO ho(String code, String in, LocalDate uit) {
        OnderwijsDeelnameHO deelname = deelname(new OnderwijsDeelnameHO(), in, uit);
        PeriodeHO periode = new PeriodeHO();
        periode.setOpleidingcode(code);
        deelname.getPeriode().add(periode);
        return deelname;
    }

    private static <R extends OnderwijsResultaat> R resultaat(R resultaat, String code, LocalDate datum) {
        resultaat.setOpleidingcode(code);
        resultaat.setDatumResultaat(datum);
        return resultaat;
    }
}
