package io.adit.engine;

import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.detect.ChannelScore;
import io.adit.engine.forecast.RuleForecast;
import io.adit.engine.quality.ChannelQuality;
import java.util.ArrayList;
import java.util.List;

/** Keeps what an engine puts out, also as one list of lines in the order of output. */
public final class Recorder implements EngineOutput {
    public final List<Sample> raw = new ArrayList<>();
    public final List<Sample> clean = new ArrayList<>();
    public final List<Sample> reported = new ArrayList<>();
    public final List<AlarmChanged> alarms = new ArrayList<>();
    public final List<ChannelQuality> qualities = new ArrayList<>();
    public final List<ChannelScore> scores = new ArrayList<>();
    public final List<RuleForecast> forecasts = new ArrayList<>();
    public final List<String> unforeseen = new ArrayList<>();
    public final List<String> undecodable = new ArrayList<>();
    public final List<String> lines = new ArrayList<>();

    @Override
    public void raw(Sample sample) {
        raw.add(sample);
        lines.add("raw " + sample);
    }

    @Override
    public void clean(Sample sample) {
        clean.add(sample);
        lines.add("clean " + sample);
    }

    @Override
    public void report(Sample sample) {
        reported.add(sample);
        lines.add("report " + sample);
    }

    @Override
    public void alarm(AlarmChanged changed) {
        alarms.add(changed);
        lines.add("alarm " + changed);
    }

    @Override
    public void quality(ChannelQuality quality) {
        qualities.add(quality);
        lines.add("quality " + quality);
    }

    @Override
    public void unusual(ChannelScore score) {
        scores.add(score);
        lines.add("unusual " + score);
    }

    @Override
    public boolean wantsForecasts() {
        return true;
    }

    @Override
    public void forecast(RuleForecast forecast) {
        forecasts.add(forecast);
        lines.add("forecast " + forecast);
    }

    @Override
    public void unforeseen(ChannelId channel, String ruleId) {
        unforeseen.add(ruleId);
        lines.add("unforeseen " + channel + " " + ruleId);
    }

    @Override
    public void undecodable(RawMessage message, String reason) {
        undecodable.add(reason);
        lines.add("undecodable " + message.sequence() + " " + reason);
    }

    public Sample lastClean() {
        return clean.get(clean.size() - 1);
    }
}
