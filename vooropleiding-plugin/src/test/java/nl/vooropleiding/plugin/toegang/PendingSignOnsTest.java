package nl.vooropleiding.plugin.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PendingSignOnsTest {

    private final PendingSignOns pending = new PendingSignOns();

    @Test
    void eachStaatLeadsToItsOwnPageOnce() {
        pending.add("een", "/a");
        pending.add("twee", "/b");

        assertThat(pending.redeem("twee")).hasValue("/b");
        assertThat(pending.redeem("twee")).isEmpty();
        assertThat(pending.redeem("een")).hasValue("/a");
    }

    @Test
    void aStaatThatIsNotOursLeadsNowhere() {
        assertThat(pending.redeem("vreemd")).isEmpty();
        assertThat(pending.redeem("")).isEmpty();
    }

    @Test
    void aSessionCannotBeFilled() {
        for (int i = 0; i < 1000; i++) {
            pending.add("staat" + i, "/" + i);
        }

        assertThat(pending.pending()).hasSize(10);
        assertThat(pending.redeem("staat999")).hasValue("/999");
        assertThat(pending.redeem("staat0")).isEmpty();
    }
}
