package io.adit.connectivity.north;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.internal.amqp.Messages;
import org.apache.qpid.proton.message.Message;
import org.junit.jupiter.api.Test;

/** What applications are told of a device that registered itself. */
class OutgoingTest {
    private static Message event(String contentType) {
        DeviceMessage taken = new DeviceMessage(
                "T1",
                "dev1",
                "gw1",
                DeviceMessage.Kind.EVENT,
                contentType,
                new byte[0],
                0,
                1,
                null,
                null,
                null,
                "event");
        return new Outgoing.Upload(taken, "hono-registry").message();
    }

    @Test
    void saysThatADeviceIsNew() {
        Message message = event(DeviceMessage.PROVISIONING_NOTIFICATION);
        assertThat(Messages.property(message, "hono_registration_status")).isEqualTo("NEW");
        assertThat(Messages.property(message, "tenant_id")).isEqualTo("T1");
        assertThat(Messages.property(message, "device_id")).isEqualTo("dev1");
        assertThat(Messages.property(message, "gateway_id")).isEqualTo("gw1");
        assertThat(message.getBody()).isNull();
    }

    @Test
    void saysNothingOfTheKindOtherwise() {
        assertThat(Messages.property(event(DeviceMessage.EMPTY_NOTIFICATION), "hono_registration_status"))
                .isNull();
    }
}
