package nl.vooropleiding.plugin.server;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the messages of the register share, whatever they say. */
final class Registerbericht {

    private static final String ENVELOP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:wsa="http://www.w3.org/2005/08/addressing">
              <soap:Header>
                <wsa:To>http://www.w3.org/2005/08/addressing/anonymous?oin=00000099000000990001</wsa:To>
                <wsa:From><wsa:Address>http://www.w3.org/2005/08/addressing/anonymous?oin=00000099000000DUO000</wsa:Address></wsa:From>
                <wsa:Action>urn:nl:vooropleiding:ontvangst:v1/%2$s</wsa:Action>
                <wsa:MessageID>urn:uuid:%1$s</wsa:MessageID>
              </soap:Header>
              <soap:Body>
                <o:%2$s_Request xmlns:o="urn:nl:vooropleiding:ontvangst:v1" xmlns:b="urn:nl:vooropleiding:basis:v1">
                  <o:bedrijfsdocument>
                    <b:identificatiecodeBedrijfsdocument>%3$s</b:identificatiecodeBedrijfsdocument>
                    <b:verzendendeInstantie>DUO</b:verzendendeInstantie>
                    <b:ontvangendeInstantie>99ZA</b:ontvangendeInstantie>
                    <b:datumTijdBedrijfsdocument>2026-03-01T09:00:00Z</b:datumTijdBedrijfsdocument>
                  </o:bedrijfsdocument>
                  %4$s
                </o:%2$s_Request>
              </soap:Body>
            </soap:Envelope>
            """;

    private Registerbericht() {}

    /**
     * @param operatie as the contract names it
     * @param inhoud what comes after the bedrijfsdocument: {@code o} is the operation, {@code b} the base
     */
    static byte[] xml(String operatie, String code, String inhoud) {
        return ENVELOP.formatted(UUID.randomUUID(), operatie, code, inhoud).getBytes(StandardCharsets.UTF_8);
    }
}
