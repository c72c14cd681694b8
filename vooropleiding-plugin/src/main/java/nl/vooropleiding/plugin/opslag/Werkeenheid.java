package nl.vooropleiding.plugin.opslag;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * The entity manager of the running transaction, to inject anywhere: one for each transaction, closed with it.
 *
 * <p>The container would give the same with {@code @PersistenceContext}, but it connects to the database while it deploys
 * the application, and a database that is away for a moment then takes the whole plugin down until somebody deploys it
 * again. Here the factory is made once the database is up to date, before {@link Opslagstaat} calls it ready.
 */
@ApplicationScoped
public class Werkeenheid {

    private static final String EENHEID = "vooropleiding";

    @Resource
    private TransactionSynchronizationRegistry transacties;

    private EntityManagerFactory fabriek;

    @Produces
    @Dependent
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, methode, argumenten) -> {
                    try {
                        return methode.invoke(vanDezeTransactie(), argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private EntityManager vanDezeTransactie() {
        EntityManager bestaand = (EntityManager) transacties.getResource(EENHEID);
        if (bestaand != null) {
            return bestaand;
        }
        EntityManager nieuw = fabriek().createEntityManager();
        transacties.putResource(EENHEID, nieuw);
        transacties.registerInterposedSynchronization(new SluitNaAfloop(nieuw));
        return nieuw;
    }

    /** Makes the factory, so that the first page and the first timer need not wait for it. */
    void open() {
        fabriek();
    }

    private synchronized EntityManagerFactory fabriek() {
        if (fabriek == null) {
            EntityManagerFactory nieuw = Persistence.createEntityManagerFactory(EENHEID);
            try {
                // Connects now: a factory that failed to do so stays broken and must not be kept.
                nieuw.createEntityManager().close();
                fabriek = nieuw;
            } finally {
                if (fabriek == null) {
                    nieuw.close();
                }
            }
        }
        return fabriek;
    }

    @PreDestroy
    void sluit() {
        if (fabriek != null) {
            fabriek.close();
        }
    }

    private record SluitNaAfloop(EntityManager entityManager) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // The entity manager writes by a synchronization of its own.
        }

        @Override
        public void afterCompletion(int status) {
            entityManager.close();
        }
    }
}
