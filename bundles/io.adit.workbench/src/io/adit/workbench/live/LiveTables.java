package io.adit.workbench.live;

import io.adit.workbench.Icons;
import io.adit.workbench.Phrase;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The tables of the Live view: channels with a search field above, open alarms with the action plan below. */
final class LiveTables extends SashForm {
    private static final int CHANNEL_SHARE = 58;
    private static final int ALARM_SHARE = 42;
    private static final int TABLE_SHARE = 60;
    private static final int PLAN_SHARE = 40;
    /** Pixels that an icon and "action" need beside each other; the message has its words to be broken between. */
    private static final int LEAST_LEVEL = 82;

    private static final int LEAST_MESSAGE = 100;
    private static final Comparator<@Nullable Instant> TIMES = Comparator.nullsFirst(Comparator.naturalOrder());

    private final LiveTwins twins;
    private final Clock clock;
    private final RowTable<ChannelRow> channels;
    private final RowTable<AlarmRow> alarms;
    private final Text search;
    private final Label channelTitle;
    private final Label alarmTitle;
    private final AlarmDetail detail;

    LiveTables(Composite parent, LiveTwins twins, ServerRequests server, Clock clock) {
        super(parent, SWT.VERTICAL);
        this.twins = twins;
        this.clock = clock;
        Composite top = section();
        Composite head = new Composite(top, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(4, 2)
                .applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        channelTitle = title(head);
        search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.searchByAssetOrChannel);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> list());
        channels = new RowTable<>(top, twins::channel);
        channelColumns();
        Composite bottom = section();
        alarmTitle = title(bottom);
        GridDataFactory.fillDefaults().indent(4, 4).grab(true, false).applyTo(alarmTitle);
        SashForm halves = new SashForm(bottom, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        alarms = new RowTable<>(halves, twins::alarm);
        alarmColumns();
        AlarmActs acts = new AlarmActs(twins, server, getShell());
        acts.addTo(alarms.viewer());
        detail = new AlarmDetail(halves, server, acts);
        halves.setWeights(TABLE_SHARE, PLAN_SHARE);
        alarms.viewer().addSelectionChangedListener(event -> detail());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .applyTo(channels.viewer().getTable().getParent());
        setWeights(CHANNEL_SHARE, ALARM_SHARE);
        update(new LiveTwins.Changes(true, java.util.Set.of()), true);
    }

    private Composite section() {
        Composite section = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(section);
        return section;
    }

    private static Label title(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry()
                .getBold(org.eclipse.jface.resource.JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        return label;
    }

    private void channelColumns() {
        Comparator<ChannelRow> place = Comparator.comparing(ChannelRow::asset, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(ChannelRow::channel, String.CASE_INSENSITIVE_ORDER);
        channels.add(new RowTable.Column<>(Messages.asset, 150, SWT.LEFT, ChannelRow::asset, row -> null, place));
        channels.add(new RowTable.Column<>(
                Messages.channel,
                170,
                SWT.LEFT,
                ChannelRow::channel,
                row -> Icons.image("channel"),
                Comparator.comparing(ChannelRow::channel, String.CASE_INSENSITIVE_ORDER)));
        channels.add(new RowTable.Column<>(
                Messages.value,
                100,
                SWT.RIGHT,
                ChannelRow::valueText,
                row -> null,
                Comparator.comparing(ChannelRow::value, Comparator.nullsFirst(Comparator.naturalOrder()))));
        channels.add(new RowTable.Column<>(
                Messages.quality,
                120,
                SWT.LEFT,
                ChannelRow::qualityText,
                row -> quality(row.quality()),
                Comparator.comparing(ChannelRow::quality)));
        channels.add(new RowTable.Column<>(
                Messages.age,
                60,
                SWT.RIGHT,
                row -> Age.text(row.time(), clock.instant()),
                row -> null,
                Comparator.comparing(ChannelRow::time, TIMES).reversed()));
        channels.sortBy(0, false);
    }

    private static Image quality(Quality quality) {
        return Icons.image(quality.icon());
    }

    private void alarmColumns() {
        alarms.add(new RowTable.Column<>(
                Messages.level,
                90,
                LEAST_LEVEL,
                SWT.LEFT | SWT.WRAP,
                AlarmRow::level,
                row -> alarm(row),
                Comparator.comparing(AlarmRow::isSilent, Comparator.reverseOrder())
                        .thenComparingInt(AlarmRow::severity)
                        .thenComparing(AlarmRow::since, TIMES)));
        alarms.add(new RowTable.Column<>(
                Messages.since,
                60,
                SWT.RIGHT,
                row -> Age.text(row.since(), clock.instant()),
                row -> null,
                Comparator.comparing(AlarmRow::since, TIMES).reversed()));
        alarms.add(new RowTable.Column<>(
                Messages.asset,
                110,
                SWT.LEFT | SWT.WRAP,
                AlarmRow::asset,
                row -> null,
                Comparator.comparing(AlarmRow::asset)));
        alarms.add(new RowTable.Column<>(
                Messages.message,
                240,
                LEAST_MESSAGE,
                SWT.LEFT | SWT.WRAP,
                AlarmRow::message,
                row -> null,
                Comparator.comparing(AlarmRow::message)));
        alarms.add(new RowTable.Column<>(
                Messages.state,
                120,
                SWT.LEFT | SWT.WRAP,
                row -> row.state().words(),
                row -> null,
                Comparator.comparing(AlarmRow::state)));
        alarms.sortBy(0, true);
    }

    private static Image alarm(AlarmRow row) {
        boolean active = row.state() == AlarmRow.State.UNACKNOWLEDGED || row.state() == AlarmRow.State.ACKNOWLEDGED;
        return Icons.image(row.isSilent() ? "alarm-silent" : active ? "alarm-active" : "alarm-over");
    }

    /** Shows what changed; {@code ages} true where a second has passed. */
    void update(LiveTwins.Changes changes, boolean ages) {
        if (changes.structure()) {
            list();
            List<String> open = twins.openAlarms().stream().map(AlarmRow::id).toList();
            alarms.show(open);
            alarmTitle.setText(alarmTitle(open.size()));
            alarms.selectFirst();
            detail();
        } else {
            if (ages) {
                channels.updateAll();
                alarms.updateAll();
            } else {
                channels.update(changes.ids());
            }
            alarms.updateInOrder(changes.ids());
            detail();
        }
    }

    private String alarmTitle(int listed) {
        long silent = twins.openAlarms().stream().filter(AlarmRow::isSilent).count();
        String open = listed == silent ? Messages.noOpenAlarms : Phrase.of(Messages.openAlarms, listed - silent);
        return silent == 0 ? open : open + Phrase.of(Messages.notAnnounced, silent);
    }

    private void list() {
        String text = search.getText().strip().toLowerCase(Locale.ROOT);
        List<ChannelRow> all = twins.channels();
        List<String> shown = all.stream()
                .filter(row -> (row.asset() + " " + row.channel())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .map(ChannelRow::id)
                .toList();
        channels.show(shown);
        channelTitle.setText(
                shown.size() == all.size()
                        ? Phrase.of(Messages.channelsCounted, all.size())
                        : Phrase.of(Messages.channelsOf, shown.size(), all.size()));
    }

    private void detail() {
        String id = alarms.selected();
        detail.show(id == null ? null : twins.alarm(id), !twins.openAlarms().isEmpty());
    }

    @Override
    public boolean setFocus() {
        return channels.viewer().getTable().setFocus();
    }

    RowTable<ChannelRow> channels() {
        return channels;
    }

    AlarmDetail alarmDetail() {
        return detail;
    }

    RowTable<AlarmRow> alarms() {
        return alarms;
    }
}
