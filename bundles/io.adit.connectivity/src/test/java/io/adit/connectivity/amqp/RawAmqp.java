package io.adit.connectivity.amqp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.qpid.proton.amqp.Binary;
import org.apache.qpid.proton.amqp.Symbol;
import org.apache.qpid.proton.amqp.UnsignedInteger;
import org.apache.qpid.proton.amqp.messaging.Source;
import org.apache.qpid.proton.amqp.messaging.Target;
import org.apache.qpid.proton.amqp.security.SaslInit;
import org.apache.qpid.proton.amqp.transport.Attach;
import org.apache.qpid.proton.amqp.transport.Begin;
import org.apache.qpid.proton.amqp.transport.Open;
import org.apache.qpid.proton.amqp.transport.Role;
import org.apache.qpid.proton.amqp.transport.Transfer;
import org.apache.qpid.proton.codec.AMQPDefinedTypes;
import org.apache.qpid.proton.codec.DecoderImpl;
import org.apache.qpid.proton.codec.EncoderImpl;
import org.apache.qpid.proton.message.Message;

/** A client that writes frames without asking what the protocol allows. */
final class RawAmqp implements AutoCloseable {
    private final Socket socket;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    RawAmqp(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(60_000);
    }

    /** SASL header, PLAIN login, AMQP header, open, begin and attach of an anonymous link, each one element. */
    static List<byte[]> handshake(String user, String password) {
        SaslInit init = new SaslInit();
        init.setMechanism(Symbol.valueOf("PLAIN"));
        init.setInitialResponse(new Binary(("\0" + user + "\0" + password).getBytes(StandardCharsets.UTF_8)));
        Open open = new Open();
        open.setContainerId("raw");
        return List.of(
                header(3), frame(1, 0, init, new byte[0]), header(0), frame(0, open), frame(0, begin()), attach(0));
    }

    static Begin begin() {
        Begin begin = new Begin();
        begin.setNextOutgoingId(UnsignedInteger.ZERO);
        begin.setIncomingWindow(UnsignedInteger.valueOf(1000));
        begin.setOutgoingWindow(UnsignedInteger.valueOf(1000));
        return begin;
    }

    static byte[] attach(int handle) {
        Attach attach = new Attach();
        attach.setName("link-" + handle);
        attach.setHandle(UnsignedInteger.valueOf(handle));
        attach.setRole(Role.SENDER);
        attach.setInitialDeliveryCount(UnsignedInteger.ZERO);
        attach.setSource(new Source());
        attach.setTarget(new Target());
        return frame(0, attach);
    }

    static byte[] transfer(int id, boolean more, Message message) {
        byte[] buffer = new byte[200_000];
        int length = message.encode(buffer, 0, buffer.length);
        return transfer(id, more, Arrays.copyOf(buffer, length));
    }

    static byte[] transfer(int id, boolean more, byte[] payload) {
        Transfer transfer = new Transfer();
        transfer.setHandle(UnsignedInteger.ZERO);
        transfer.setDeliveryId(UnsignedInteger.valueOf(id));
        transfer.setDeliveryTag(new Binary(new byte[] {(byte) (id >> 8), (byte) id}));
        transfer.setMessageFormat(UnsignedInteger.ZERO);
        transfer.setMore(more);
        return frame(0, 0, transfer, payload);
    }

    static byte[] header(int protocol) {
        return new byte[] {'A', 'M', 'Q', 'P', (byte) protocol, 1, 0, 0};
    }

    static byte[] frame(int channel, Object performative) {
        return frame(0, channel, performative, new byte[0]);
    }

    private static byte[] frame(int type, int channel, Object performative, byte[] payload) {
        DecoderImpl decoder = new DecoderImpl();
        EncoderImpl encoder = new EncoderImpl(decoder);
        AMQPDefinedTypes.registerAllTypes(decoder, encoder);
        ByteBuffer body = ByteBuffer.allocate(4096);
        encoder.setByteBuffer(body);
        encoder.writeObject(performative);
        body.flip();
        ByteBuffer frame = ByteBuffer.allocate(8 + body.remaining() + payload.length);
        frame.putInt(frame.capacity()).put((byte) 2).put((byte) type).putShort((short) channel);
        return frame.put(body).put(payload).array();
    }

    static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Writes as much as the server takes; it may close while this goes on. */
    void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Logs in, waiting for SASL's outcome as a well-behaved client does, then writes the rest of the handshake. */
    void login(String user, String password) throws IOException {
        List<byte[]> steps = handshake(user, password);
        write(join(steps.subList(0, 2)));
        // header, mechanisms, outcome
        InputStream in = socket.getInputStream();
        in.readNBytes(8);
        for (int frame = 0; frame < 2; frame++) {
            int size = ByteBuffer.wrap(in.readNBytes(4)).getInt();
            in.readNBytes(size - 4);
        }
        write(join(steps.subList(2, steps.size())));
    }

    /** Says that nothing more comes. */
    void end() throws IOException {
        socket.shutdownOutput();
    }

    /** Reads until the server closes; false when it does not. */
    boolean isClosedByServer() throws IOException {
        byte[] buffer = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                heard.write(buffer, 0, n);
            }
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** What the server said until it closed, byte by byte; symbols can be read in it. */
    String heard() {
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
