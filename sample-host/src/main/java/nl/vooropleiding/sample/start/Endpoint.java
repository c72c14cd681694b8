package nl.vooropleiding.sample.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.stream.IntStream;

/**
 * Where the server will listen. Known before it starts, because the applications find each other there; so a free port is looked for
 * here and not by the server.
 */
record Endpoint(InetAddress address, int port) {

    private static final int PORTS_TO_TRY = 100;
    private static final int LAST_PORT = 65535;

    static Endpoint of(String address, int port) throws StartFailed {
        try {
            return new Endpoint(InetAddress.getByName(address), port);
        } catch (UnknownHostException e) {
            throw new StartFailed("server.address is geen adres van deze machine: " + address, e);
        }
    }

    /** This one when it is free, else the first one above it that is. */
    Endpoint orNextFree() throws StartFailed {
        return IntStream.rangeClosed(port, Math.min(LAST_PORT, port + PORTS_TO_TRY))
                .mapToObj(candidate -> new Endpoint(address, candidate))
                .filter(Endpoint::isFree)
                .findFirst()
                .orElseThrow(() -> new StartFailed("Er is geen vrije poort vanaf " + port + "."));
    }

    void requireFree() throws StartFailed {
        if (!isFree()) {
            throw new StartFailed("Poort %d op %s is niet vrij. Kies een andere met --port, bijvoorbeeld: --port %d."
                    .formatted(port, address.getHostAddress(), port == 9090 ? 9091 : 9090));
        }
    }

    /** As a person types it. */
    String url() {
        boolean here = address.isLoopbackAddress() || address.isAnyLocalAddress();
        return "http://" + (here ? "localhost" : address.getHostAddress()) + ":" + port;
    }

    private boolean isFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
