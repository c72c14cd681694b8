package nl.vooropleiding.sample.geschiedenis;

import java.time.Duration;

/**
 * What was agreed.
 *
 * @param tempo requests a second, and as many saved up
 * @param onderhanden requests that the servers may have taken from the queue, and so paid for, and not sent yet
 * @param lease how long a server that died keeps what it had taken
 * @param respijt for who waits in the queue and on a busy machine
 */
record Grenzen(int tempo, int onderhanden, Duration lease, Duration respijt) {

    static final Duration PULS = Duration.ofSeconds(1);
}
