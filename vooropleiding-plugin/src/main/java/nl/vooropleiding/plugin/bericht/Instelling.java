package nl.vooropleiding.plugin.bericht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An instelling of the host as last seen: who we are for the register, also while the host is away. */
@Entity
@Table(name = "vpl_instelling")
public class Instelling {

    @Id
    private String id;

    @Column(nullable = false)
    private String naam;

    @Column(nullable = false)
    private String brin;

    @Column(nullable = false)
    private String oin;

    protected Instelling() {}

    public Instelling(String id, String naam, String brin, String oin) {
        this.id = id;
        this.naam = naam;
        this.brin = brin;
        this.oin = oin;
    }

    public String id() {
        return id;
    }

    public String naam() {
        return naam;
    }

    public String brin() {
        return brin;
    }

    public String oin() {
        return oin;
    }
}
