package nl.vooropleiding.sample.bron.soap;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Keeps an answer from going out, because it is still to be signed. */
final class Opvang extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream inhoud = new ByteArrayOutputStream();

    Opvang(HttpServletResponse antwoord) {
        super(antwoord);
    }

    byte[] inhoud() {
        return inhoud.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int teken) {
                inhoud.write(teken);
            }

            @Override
            public void write(byte[] tekens, int vanaf, int aantal) {
                inhoud.write(tekens, vanaf, aantal);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener luisteraar) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public void setContentLength(int lengte) {
        // It will be another.
    }

    @Override
    public void setContentLengthLong(long lengte) {
        // It will be another.
    }

    @Override
    public void flushBuffer() throws IOException {
        // Nothing goes yet.
    }
}
