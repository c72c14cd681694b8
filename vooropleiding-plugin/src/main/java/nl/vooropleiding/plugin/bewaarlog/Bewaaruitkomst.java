package nl.vooropleiding.plugin.bewaarlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;

/** How much of one kind went in one {@link Bewaarronde} (natural key: both), and by which rule. */
@Entity
@Table(name = "vpl_bewaaruitkomst")
public class Bewaaruitkomst {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_bewaaruitkomst")
    @SequenceGenerator(name = "vpl_bewaaruitkomst", sequenceName = "vpl_bewaaruitkomst_seq", allocationSize = 50)
    private Long id;

    private long ronde;

    @Column(nullable = false)
    private String soort;

    private String regel;

    private long aantal;

    /** For the persistence provider alone. */
    protected Bewaaruitkomst() {}

    Bewaaruitkomst(long ronde, String soort, Optional<String> regel) {
        this.ronde = ronde;
        this.soort = soort;
        this.regel = regel.orElse(null);
    }

    void nog(long meer) {
        aantal += meer;
    }

    long ronde() {
        return ronde;
    }

    public String soort() {
        return soort;
    }

    /** The term; empty when it went for another reason than a term. */
    public Optional<String> regel() {
        return Optional.ofNullable(regel);
    }

    public long aantal() {
        return aantal;
    }
}
