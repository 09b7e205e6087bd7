package io.adit.simulator;

import io.vertx.proton.ProtonHelper;
import java.util.Map;
import org.apache.qpid.proton.amqp.Binary;
import org.apache.qpid.proton.amqp.messaging.ApplicationProperties;
import org.apache.qpid.proton.amqp.messaging.Data;
import org.apache.qpid.proton.message.Message;

/** Messages of a device in AMQP 1.0, as Hono's adapter takes and sends them. */
final class AmqpMessages {
    private AmqpMessages() {}

    /** A message with JSON in a Data section. */
    static Message json(String to, byte[] payload) {
        Message message = ProtonHelper.message();
        message.setAddress(to);
        message.setContentType("application/json");
        message.setBody(new Data(new Binary(payload)));
        return message;
    }

    /** The answer to a command that wants one. */
    static Message answer(Message command, Link.Reply reply) {
        Message answer = json(command.getReplyTo(), reply.payload());
        answer.setCorrelationId(command.getCorrelationId());
        answer.setApplicationProperties(new ApplicationProperties(Map.of("status", reply.status())));
        return answer;
    }

    /** What the Data section holds; empty where there is none. */
    static byte[] payload(Message message) {
        if (!(message.getBody() instanceof Data data)) {
            return new byte[0];
        }
        Binary bytes = data.getValue();
        byte[] copy = new byte[bytes.getLength()];
        System.arraycopy(bytes.getArray(), bytes.getArrayOffset(), copy, 0, copy.length);
        return copy;
    }
}
