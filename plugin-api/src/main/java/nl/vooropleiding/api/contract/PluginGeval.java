package nl.vooropleiding.api.contract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.vooropleiding.api.Context;

/**
 * What {@link PluginContract} needs to know of the host beside the plugin.
 *
 * @param plugin id of the plugin to test
 * @param instelling id of an instelling
 * @param deelnemer id of a student of it for whom the plugin has something to show
 * @param gebruiker id of a user with all the plugin's rights that have to do with a student's page
 * @param gebruikerZonderRecht id of a user with none of its rights
 * @param privacyOfficer id of a user with the right {@code inzage.inzien}
 * @param peildatum the host's business date of today
 * @since 1.0
 */
public record PluginGeval(
        String plugin,
        String instelling,
        String deelnemer,
        String gebruiker,
        String gebruikerZonderRecht,
        String privacyOfficer,
        LocalDate peildatum) {

    public PluginGeval {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(instelling, "instelling");
        Objects.requireNonNull(deelnemer, "deelnemer");
        Objects.requireNonNull(gebruiker, "gebruiker");
        Objects.requireNonNull(gebruikerZonderRecht, "gebruikerZonderRecht");
        Objects.requireNonNull(privacyOfficer, "privacyOfficer");
        Objects.requireNonNull(peildatum, "peildatum");
    }

    Context context(String wie) {
        return context(instelling, Optional.of(deelnemer), wie);
    }

    Context context(String waar, Optional<String> overWie, String wie) {
        return Vraagsteller.context(waar, overWie, wie, peildatum);
    }
}
