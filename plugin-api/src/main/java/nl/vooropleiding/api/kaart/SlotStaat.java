package nl.vooropleiding.api.kaart;

import java.util.Objects;
import java.util.Optional;

/**
 * A slot that shows in the context that was asked about.
 *
 * @param slot {@link Slot#id}
 * @param badge a short mark beside its title, such as {@code 2 nieuw}
 * @since 1.0
 */
public record SlotStaat(String slot, Optional<Badge> badge) {
    public SlotStaat {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(badge, "badge");
    }
}
