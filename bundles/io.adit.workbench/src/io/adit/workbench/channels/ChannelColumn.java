package io.adit.workbench.channels;

import io.adit.engine.units.UnitText;
import io.adit.model.AditFactory;
import io.adit.model.AditPackage.Literals;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.ElementText;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.jspecify.annotations.Nullable;

/** A column of the channel table: how a channel shows in it, and what text in it means. */
public enum ChannelColumn {
    /** Identity of the channel; never edited. In files only. */
    ID("Id", Messages.columnId, 0, null, false),
    /** Name of the asset; never edited. */
    ASSET(Messages.columnAsset, Messages.columnAsset, 150, null, false),
    /** Name for people. */
    NAME("Name", Messages.columnName, 150, Literals.NAMED__NAME, false),
    /** Feature id. */
    KEY("Key", Messages.columnKey, 90, Literals.CHANNEL__KEY, false),
    /** What is measured. */
    QUANTITY("Quantity", Messages.columnQuantity, 110, Literals.CHANNEL__QUANTITY_KIND, false),
    /** UCUM code. */
    UNIT("Unit", Messages.columnUnit, 60, Literals.CHANNEL__UNIT, false),
    /** Smallest possible value. */
    RANGE_MIN("Range from", Messages.columnRangeFrom, 105, Literals.CHANNEL__RANGE_MIN, false),
    /** Largest possible value. */
    RANGE_MAX("Range to", Messages.columnRangeTo, 90, Literals.CHANNEL__RANGE_MAX, false),
    /** Seconds between samples. */
    PERIOD("Period, s", Messages.columnPeriod, 90, Literals.CHANNEL__PERIOD_SECONDS, false),
    /** Digits after the point. */
    DECIMALS("Decimals", Messages.columnDecimals, 90, Literals.CHANNEL__DECIMALS, false),
    /** Device of the only binding. */
    DEVICE(Messages.columnDevice, Messages.columnDevice, 110, null, true),
    /** Field of the payload in the only binding. */
    POINTER("Pointer", Messages.columnPointer, 110, Literals.BINDING__POINTER, true),
    /** Unit of the payload in the only binding. */
    SOURCE_UNIT("Sent in", Messages.columnSentIn, 75, Literals.BINDING__SOURCE_UNIT, true);

    private final String header;
    private final String title;
    private final int width;
    private final @Nullable EAttribute attribute;
    private final boolean ofBinding;

    ChannelColumn(String header, String title, int width, @Nullable EAttribute attribute, boolean ofBinding) {
        this.header = header;
        this.title = title;
        this.width = width;
        this.attribute = attribute;
        this.ofBinding = ofBinding;
    }

    /** Those that the table shows, in its order. */
    static List<ChannelColumn> shown() {
        return List.of(values()).subList(1, values().length);
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** Its heading in a file: the same in every language. */
    String header() {
        return header;
    }

    int width() {
        return width;
    }

    boolean isNumber() {
        return attribute != null && Number.class.isAssignableFrom(boxed());
    }

    private Class<?> boxed() {
        Class<?> type =
                attribute == null ? String.class : attribute.getEAttributeType().getInstanceClass();
        return type == int.class ? Integer.class : type;
    }

    int style() {
        return isNumber() ? SWT.RIGHT : SWT.LEFT;
    }

    /** True where text can be entered for the channel. */
    boolean isEditable(Channel channel) {
        return this != ID
                && this != ASSET
                && !(ofBinding && channel.getBindings().size() > 1);
    }

    /** What the table shows: units as people write them. */
    String shown(Channel channel) {
        return this == UNIT || this == SOURCE_UNIT ? UnitText.alone(text(channel)) : text(channel);
    }

    /** What is edited, copied and written into files: empty where nothing is set. */
    public String text(Channel channel) {
        return switch (this) {
            case ID -> String.valueOf(channel.getId());
            case ASSET -> channel.eContainer() instanceof Asset asset ? ElementText.of(asset) : "";
            default -> ofBinding ? ofBinding(channel) : shown(channel.eGet(attribute));
        };
    }

    private String ofBinding(Channel channel) {
        int bindings = channel.getBindings().size();
        if (bindings == 0) {
            return "";
        }
        if (bindings > 1) {
            return this == DEVICE ? Phrase.of(Messages.severalBindings, bindings) : "";
        }
        Binding binding = channel.getBindings().get(0);
        if (this == DEVICE) {
            return binding.getDevice() == null
                    ? ""
                    : String.valueOf(binding.getDevice().getId());
        }
        return shown(binding.eGet(attribute));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** For sorting: the number of columns with numbers, else null. */
    @Nullable
    Double number(Channel channel) {
        return isNumber() && channel.eGet(attribute) instanceof Number number ? number.doubleValue() : null;
    }

    /**
     * What a text means, which may then be {@link #set}.
     *
     * @throws IllegalArgumentException with a sentence for people where it means nothing, or can't be set here
     */
    @Nullable
    Object parse(Facility facility, Channel channel, String text) {
        if (!isEditable(channel)) {
            throw new IllegalArgumentException(Phrase.of(Messages.cantBeChangedHere, ElementText.of(channel), title));
        }
        if (this == DEVICE) {
            return device(facility, text);
        }
        if (attribute == null || text.isEmpty()) {
            if (attribute != null && attribute.isRequired() || this == DECIMALS) {
                throw new IllegalArgumentException(Phrase.of(Messages.mayNotBeEmpty, ElementText.of(channel), title));
            }
            return null;
        }
        try {
            Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text.strip());
            if (value instanceof Double number && !Double.isFinite(number)) {
                throw new NumberFormatException(text);
            }
            return value;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    Phrase.of(Messages.inOfIsNoNumberWriteItLike, text, title, ElementText.of(channel)), e);
        }
    }

    private static @Nullable Device device(Facility facility, String text) {
        if (text.isBlank()) {
            return null;
        }
        List<Device> found = facility.getDevices().stream()
                .filter(device ->
                        text.strip().equals(device.getId()) || text.strip().equals(device.getName()))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? Phrase.of(Messages.thereIsNoDevice, text)
                            : Phrase.of(Messages.thereAreSeveralDevicesWriteTheId, text));
        }
        return found.get(0);
    }

    /** Sets a value that {@link #parse} gave; a channel without binding gets one. Only within a command. */
    void set(Channel channel, @Nullable Object value) {
        if (!ofBinding) {
            channel.eSet(attribute, value);
        } else if (value != null || !channel.getBindings().isEmpty()) {
            Binding binding = binding(channel);
            if (this == DEVICE) {
                binding.setDevice((Device) value);
            } else {
                binding.eSet(attribute, value);
            }
        }
    }

    private static Binding binding(Channel channel) {
        if (channel.getBindings().isEmpty()) {
            Binding made = AditFactory.eINSTANCE.createBinding();
            made.setPointer("/" + channel.getKey());
            made.setSourceUnit(channel.getUnit());
            channel.getBindings().add(made);
        }
        return channel.getBindings().get(0);
    }
}
