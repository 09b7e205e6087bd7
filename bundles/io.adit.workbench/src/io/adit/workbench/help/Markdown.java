package io.adit.workbench.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the Markdown of the guides into HTML: headings with anchors as GitHub makes them, paragraphs, lists in two depths, tables, code and, within
 * a line, code, bold, italics, links and images. All else is shown as it is written; nothing in the text can become a tag. Used once.
 */
public final class Markdown {
    private static final Pattern HEADING = Pattern.compile("(#{1,4}) +(.*)");
    private static final Pattern ITEM = Pattern.compile("( *)(?:[-*]|(\\d+)\\.) +(.*)");
    private static final Pattern RULER = Pattern.compile("\\|?[ :|-]+\\|?");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\w*])\\*([^*]+)\\*(?![\\w*])");
    /** Stands for a piece of code while the rest of its line is changed. */
    private static final char HOLD = '\uE000';

    private final UnaryOperator<String> target;
    private final StringBuilder html = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();

    /**
     * A heading.
     *
     * @param level 1 is the title
     * @param text without marks
     * @param anchor its id in the page
     */
    public record Heading(int level, String text, String anchor) {}

    /**
     * A page.
     *
     * @param html what is between body tags
     */
    public record Page(String html, List<Heading> headings) {}

    private Markdown(UnaryOperator<String> target) {
        this.target = target;
    }

    /** Renders a text. @param target makes the addresses of links and images ones that can be used */
    public static Page render(String text, UnaryOperator<String> target) {
        Markdown markdown = new Markdown(target);
        List<String> lines = text.replace("\r", "").lines().toList();
        for (int at = 0; at < lines.size(); ) {
            at = markdown.block(lines, at);
        }
        markdown.end();
        return new Page(markdown.html.toString(), List.copyOf(markdown.headings));
    }

    /** Takes a block. @return the line after it */
    private int block(List<String> lines, int at) {
        String line = lines.get(at);
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            end();
            return at + 1;
        } else if (heading.matches()) {
            end();
            heading(heading.group(1).length(), heading.group(2));
            return at + 1;
        } else if (line.startsWith("```")) {
            return fenced(lines, at);
        } else if (line.startsWith("|")
                && at + 1 < lines.size()
                && RULER.matcher(lines.get(at + 1)).matches()) {
            return table(lines, at);
        } else if (item.matches()) {
            item(item);
            return at + 1;
        } else if (line.startsWith("    ") && paragraph.isEmpty() && lists.isEmpty()) {
            return indented(lines, at);
        }
        paragraph.add(line.strip());
        return at + 1;
    }

    private void heading(int level, String text) {
        String plain = text.replaceAll("[`*]", "");
        String anchor = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
        int before = anchors.merge(anchor, 1, Integer::sum) - 1;
        Heading made = new Heading(level, plain, before == 0 ? anchor : anchor + "-" + before);
        headings.add(made);
        html.append("<h%d id=\"%s\">%s</h%d>%n".formatted(level, escaped(made.anchor()), inline(text), level));
    }

    private int fenced(List<String> lines, int from) {
        end();
        int at = from + 1;
        html.append("<pre><code>");
        while (at < lines.size() && !lines.get(at).startsWith("```")) {
            html.append(escaped(lines.get(at++))).append('\n');
        }
        html.append("</code></pre>\n");
        return at + 1;
    }

    private int indented(List<String> lines, int from) {
        int at = from;
        html.append("<pre><code>");
        while (at < lines.size() && lines.get(at).startsWith("    ")) {
            html.append(escaped(lines.get(at++).substring(4))).append('\n');
        }
        html.append("</code></pre>\n");
        return at;
    }

    private int table(List<String> lines, int from) {
        end();
        html.append("<table>\n");
        row(lines.get(from), "th");
        int at = from + 2;
        while (at < lines.size() && lines.get(at).startsWith("|")) {
            row(lines.get(at++), "td");
        }
        html.append("</table>\n");
        return at;
    }

    private void row(String line, String tag) {
        String cells = line.strip().replaceAll("^\\||\\|$", "");
        html.append("<tr>");
        for (String cell : cells.split("(?<!\\\\)\\|", -1)) {
            String text = inline(cell.strip().replace("\\|", "|"));
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(text)
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        html.append("</tr>\n");
    }

    private void item(Matcher item) {
        flush();
        int depth = item.group(1).length() < 2 ? 1 : 2;
        String tag = item.group(2) == null ? "ul" : "ol";
        while (lists.size() > depth) {
            html.append("</li></").append(lists.removeLast()).append('>');
        }
        if (lists.size() < depth) {
            lists.add(tag);
            html.append('<').append(tag).append('>');
        } else {
            html.append("</li>\n");
        }
        html.append("<li>");
        paragraph.add(item.group(3));
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            String text = inline(String.join(" ", paragraph));
            html.append(lists.isEmpty() ? "<p>" + text + "</p>\n" : text);
            paragraph.clear();
        }
    }

    private void end() {
        flush();
        while (!lists.isEmpty()) {
            html.append("</li></").append(lists.removeLast()).append(">\n");
        }
    }

    private String inline(String text) {
        List<String> codes = new ArrayList<>();
        String held = CODE.matcher(escaped(text)).replaceAll(found -> {
            codes.add("<code>" + found.group(1) + "</code>");
            return Matcher.quoteReplacement(HOLD + "" + (codes.size() - 1) + HOLD);
        });
        held = IMAGE.matcher(held)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "<img alt=\"" + found.group(1) + "\" src=\"" + target.apply(found.group(2)) + "\">"));
        held = LINK.matcher(held)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "<a href=\"" + target.apply(found.group(2)) + "\">" + found.group(1) + "</a>"));
        held = ITALIC.matcher(BOLD.matcher(held).replaceAll("<b>$1</b>")).replaceAll("<i>$1</i>");
        for (int i = 0; i < codes.size(); i++) {
            held = held.replace(HOLD + "" + i + HOLD, codes.get(i));
        }
        return held;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
