package io.adit.workbench.help;

/** How pages of the help look. */
final class HelpStyle {
    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; margin: 16px 24px 60vh; max-width: 60rem; overflow-wrap: break-word; }
            h1 { font-size: 1.6em; } h2 { font-size: 1.3em; margin-top: 1.8em; } h3 { font-size: 1.1em; }
            code, pre { font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace; font-size: 0.92em; }
            code { background: var(--soft); padding: 0 3px; border-radius: 3px; }
            pre { background: var(--soft); padding: 8px 12px; border-radius: 6px; overflow-x: auto; } pre code { padding: 0; }
            table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; }
            img { max-width: 100%; border: 1px solid var(--line); border-radius: 6px; }
            """;
    private static final String LIGHT =
            "body { --soft: #eef2f3; --line: #cfd8dc; background: #fff; color: #15212a; } a { color: #0b6a72; }";
    private static final String DARK =
            "body { --soft: #222f37; --line: #3a4a54; background: #2f2f2f; color: #e4ecf0; } a { color: #58c1c7; }";

    private HelpStyle() {}

    /** A whole page. @param body what is between the body tags */
    static String page(String body, boolean dark) {
        return "<!doctype html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'; img-src file:\"><style>" + STYLE
                + (dark ? DARK : LIGHT) + "</style></head><body>" + body + "</body></html>";
    }
}
