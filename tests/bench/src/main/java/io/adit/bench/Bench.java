package io.adit.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The command {@code adit bench [NAME] [--quick]}: runs one benchmark, or all, and prints one line of JSON for each figure on
 * standard output. Progress goes to standard error.
 */
public final class Bench {
    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("backtest", quick -> new BacktestBench(quick).run()),
            Map.entry("cmapss", quick -> new CmapssBench().run(quick)),
            Map.entry("edge", quick -> new EdgeBench(quick).run()),
            Map.entry("engine", EngineBench::run),
            Map.entry("history", quick -> new HistoryBench(quick).run()),
            Map.entry("ifc", quick -> new IfcBench().run(quick)),
            Map.entry("mqtt", quick -> new MqttBench(quick).run()),
            Map.entry("nab", quick -> new NabBench().run(quick)),
            Map.entry("nab-ablation", quick -> new NabBench().runAblation()),
            Map.entry("scale", quick -> new ScaleBench(quick).run()),
            Map.entry("skab", quick -> new SkabBench().run(quick)),
            Map.entry("soak", quick -> new SoakBench(quick).run()),
            Map.entry("streams", quick -> new StreamsBench(quick).run()),
            Map.entry("twin", quick -> new TwinBench(quick).run()),
            Map.entry("workbench", quick -> new WorkbenchBench(quick).run())));

    /** Those that run only by their names: a part of another one, and one that needs a screen. */
    private static final Set<String> BY_NAME = Set.of("soak", "workbench");

    private Bench() {}

    /** A benchmark; {@code quick} gives one short run of each figure. */
    private interface Benchmark {
        void run(boolean quick) throws Exception;
    }

    /** Runs what is asked for; exit code 2 for a wrong command line, and 1 where a benchmark that was named has no data. */
    public static void main(String[] args) throws Exception {
        boolean quick = Arrays.asList(args).contains("--quick");
        List<String> names =
                Arrays.stream(args).filter(arg -> !arg.equals("--quick")).toList();
        Map<String, Benchmark> wanted = new LinkedHashMap<>();
        for (String name : names.isEmpty() ? all() : names) {
            Benchmark found = ALL.get(name);
            if (found == null) {
                String known = String.join(", ", ALL.keySet());
                System.err.println("adit: there is no benchmark " + name + "; there are: " + known + ".");
                System.exit(2);
            } else {
                wanted.put(name, found);
            }
        }
        boolean isComplete = true;
        for (Map.Entry<String, Benchmark> each : wanted.entrySet()) {
            try {
                each.getValue().run(quick);
            } catch (NoDataException e) {
                System.err.println(each.getKey() + ": " + e.getMessage());
                isComplete = false;
            }
        }
        if (!isComplete && !names.isEmpty()) {
            System.exit(1);
        }
    }

    private static List<String> all() {
        return ALL.keySet().stream().filter(name -> !BY_NAME.contains(name)).toList();
    }
}
