package io.adit.workbench.access;

import io.adit.model.Device;
import io.adit.workbench.editor.ElementText;
import java.util.stream.Collectors;

/**
 * How a device logs in, by the model.
 *
 * @param id of the device
 * @param name for people
 * @param authId name that it connects with, without the tenant
 * @param via gateways that may speak for it, for people
 * @param enabled whether it may connect
 */
record DeviceRow(String id, String name, String authId, String via, boolean enabled) {
    static DeviceRow of(Device device) {
        String authId = device.getAuthId();
        return new DeviceRow(
                device.getId(),
                ElementText.of(device),
                authId == null || authId.isBlank() ? device.getId() : authId,
                device.getVia().stream().map(ElementText::of).collect(Collectors.joining(", ")),
                device.isEnabled());
    }
}
