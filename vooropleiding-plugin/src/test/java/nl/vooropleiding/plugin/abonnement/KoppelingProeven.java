package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Koppeling.Uitslag;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import nl.vooropleiding.plugin.server.Standbericht;
import org.junit.jupiter.api.Test;

/** A stand in quarantine: a person says whom it is about, and may be wrong. */
public interface KoppelingProeven {

    String STATUS_VAN = "select status from vpl_bericht where id = ?1";

    @Test
    default void wieGekoppeldWordtKrijgtDeStand() {
        PersoonsgebondenNummer nummer = Personen.nieuw();
        long bericht = inQuarantaine(Standbericht.over(nummer));
        Deelnemer deelnemer = Proefdeelnemer.aangemeld(INSTELLING, Optional.of(nummer), 1);

        assertThat(koppel(bericht, deelnemer)).isEqualTo(Uitslag.GEKOPPELD);

        wachtOp("GOEDGEKEURD", STATUS_VAN, bericht);
        assertThat(Plugin.bean(Dossiers.class).van(INSTELLING, deelnemer.id())).isPresent();
        assertThat(koppel(bericht, deelnemer)).isEqualTo(Uitslag.KAN_NIET);
    }

    @Test
    default void eenAntwoordDatNiemandVroegKrijgtWieGekoppeldWordtOok() {
        PersoonsgebondenNummer nummer = Personen.nieuw();
        Standbericht stand = Standbericht.over(nummer);
        long bericht = inQuarantaine(stand.alsAntwoordOp(stand.code()));
        Deelnemer deelnemer = Proefdeelnemer.aangemeld(INSTELLING, Optional.of(nummer), 1);

        assertThat(koppel(bericht, deelnemer)).isEqualTo(Uitslag.GEKOPPELD);

        wachtOp("GOEDGEKEURD", STATUS_VAN, bericht);
    }

    @Test
    default void wieNogGeenNummerHadHeeftHetVanafDan() {
        PersoonsgebondenNummer nummer = Personen.nieuw();
        long bericht = inQuarantaine(Standbericht.over(nummer));
        Deelnemer deelnemer = Proefdeelnemer.aangemeld(INSTELLING, Optional.empty(), 1);

        assertThat(koppel(bericht, deelnemer)).isEqualTo(Uitslag.GEKOPPELD);

        wachtOp("GOEDGEKEURD", STATUS_VAN, bericht);
        assertThat(waarde("select persoon from vpl_betrokkene where deelnemer = ?1", deelnemer.id()))
                .isEqualTo(Plugin.bean(Versleuteling.class).persoon(nummer));
    }

    @Test
    default void wieEenAnderNummerHeeftOfGeenGrondKrijgtNiets() {
        long bericht = inQuarantaine(Standbericht.over(Personen.nieuw()));
        Deelnemer ander = Proefdeelnemer.aangemeld(INSTELLING, Optional.of(Personen.nieuw()), 1);
        Deelnemer zonderGrond = Proefdeelnemer.met(INSTELLING, Optional.empty(), List.of());

        assertThat(koppel(bericht, ander)).isEqualTo(Uitslag.ANDER_NUMMER);
        assertThat(koppel(bericht, zonderGrond)).isEqualTo(Uitslag.GEEN_GROND);

        assertThat(waarde(STATUS_VAN, bericht)).isEqualTo("QUARANTAINE");
        assertThat(aantal("select count(*) from vpl_dossier where deelnemer in (?1, ?2)", ander.id(), zonderGrond.id()))
                .isZero();
    }

    private static Uitslag koppel(long bericht, Deelnemer deelnemer) {
        return Plugin.bean(Koppeling.class).koppel(bericht, deelnemer, "proef");
    }

    private static long inQuarantaine(Standbericht bericht) {
        assertThat(Plugin.lever(bericht.xml()).statusCode()).isEqualTo(200);
        wachtOp("QUARANTAINE", StandProeven.STATUS, bericht.code());
        return aantal("select id from vpl_bericht where identificatiecode = ?1", bericht.code());
    }
}
