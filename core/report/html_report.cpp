#include "core/report/html_report.h"

#include <algorithm>

#include "core/base/overloaded.h"
#include "core/formats/html.h"
#include "core/report/bar_svg.h"

namespace landbridge::report {

static constexpr std::string_view kStyle = R"(
*{box-sizing:border-box}
body{margin:0 auto;padding:3rem 1.5rem;max-width:62rem;color:#1a222c;background:#fff;
font:1rem/1.5 "Noto Sans","Noto Sans Arabic","Noto Sans CJK SC",sans-serif}
html[dir=rtl] body{line-height:1.65}
p{margin:.4rem 0 .8rem}
.brand{color:#55606d;margin:0 0 1.5rem}
.kind{color:#55606d;margin:0}
h1{font-size:2.3rem;line-height:1.2;font-weight:600;margin:.1rem 0 .3rem}
.subtitle{font-size:1.12rem;margin:0 0 1.4rem}
.notice{border-block:1px solid #1a222c;padding:.7rem 0;margin:0 0 1.4rem}
.brand{display:flex;justify-content:space-between}
.marks{font-weight:600;color:#8a4f00}
.running{display:none}
dl{display:grid;grid-template-columns:minmax(9rem,13rem) 1fr;gap:.35rem 1rem;margin:0 0 1.5rem}
dt{color:#55606d}dd{margin:0;overflow-wrap:anywhere}
h2{font-size:1.35rem;font-weight:600;margin:2.6rem 0 .4rem}
h2 .no{margin-inline-end:.6em}
h3{font-size:1rem;font-weight:600;margin:1.5rem 0 .3rem}
.lead{font-size:1.12rem}.quiet{color:#55606d;font-size:.9rem}
.proof,.warning{border-inline-start:3px solid #00609c;padding-inline-start:.9rem}
.warning{border-color:#8a4f00}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.94rem;margin:.3rem 0 .6rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.3rem .4rem;text-align:start;vertical-align:top;font-weight:400}
th:first-child,td:first-child{padding-inline-start:0}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-weight:600;font-size:.88rem;vertical-align:bottom;border-bottom:1px solid #1a222c}
tbody tr{border-top:1px solid #dadee3}
tbody tr:first-child,tbody tr.continued{border-top:0}
tr.group th,tr.group td{font-weight:600;padding-top:.8rem;border-bottom:1px solid #1a222c}
tr.total th,tr.total td{font-weight:600;border-top:1px solid #1a222c}
th.number,td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
thead th.number{white-space:normal}
td.bar{vertical-align:middle}
.q{color:#55606d}
.code{direction:ltr;unicode-bidi:isolate;font-size:.9em}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:1.2rem;padding:0;margin:.2rem 0 .6rem;font-size:.88rem}
.key{margin-inline-end:.3rem;vertical-align:-1px}
footer{margin-top:3rem;border-top:1px solid #76828f;padding-top:.6rem;color:#55606d;font-size:.85rem}
@media print{@page{size:A4;margin:16mm 21mm 16mm 22mm}body{padding:0;max-width:none;font-size:9.5pt}
h2,h3{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}
section.page{break-before:page}.marks{visibility:hidden}
.running{display:block;position:fixed;top:0;inset-inline-end:0;margin:0;font-weight:600;color:#8a4f00}body{print-color-adjust:exact}}
)";

static void writeSpans(HtmlWriter& html, const std::vector<Span>& spans)
{
    for (const Span& span : spans) {
        if (span.strong)
            html.element("strong", span.text);
        else
            html.text(span.text);
    }
}

static std::string_view classOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::body:
        return "body";
    case ParagraphStyle::lead:
        return "lead";
    case ParagraphStyle::quiet:
        return "quiet";
    case ParagraphStyle::proof:
        return "proof";
    case ParagraphStyle::warning:
        return "warning";
    }
    return "body";
}

static std::string_view classOf(RowKind kind)
{
    switch (kind) {
    case RowKind::plain:
        return "plain";
    case RowKind::continued:
        return "continued";
    case RowKind::group:
        return "group";
    case RowKind::total:
        return "total";
    }
    return "plain";
}

static std::string_view classOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::text:
        return "text";
    case ColumnKind::number:
        return "number";
    case ColumnKind::code:
        return "code";
    case ColumnKind::bar:
        return "bar";
    }
    return "text";
}

static void writeFacts(HtmlWriter& html, const Facts& facts)
{
    html.open("dl");
    for (const Facts::Fact& fact : facts.facts) {
        html.element("dt", fact.label).open("dd");
        if (fact.isCode)
            html.element("span", fact.value, {{"class", "code"}});
        else
            html.text(fact.value);
        html.close();
    }
    html.close().text("\n");
}

static void writeLegend(HtmlWriter& html, const BarWords& words)
{
    html.open("ul", {{"class", "legend"}});
    int part = 0;
    for (const std::string& word : {words.domestic, words.committed, words.proposed, words.gap})
        html.open("li").markup(keySvg(part++)).text(word).close();
    html.close();
}

static void writeCell(HtmlWriter& html, const Cell& cell, std::string_view element,
                      const HtmlWriter::Attributes& attributes)
{
    html.open(element, attributes);
    if (cell.isQuiet && !cell.text.empty())
        html.open("span", {{"class", "q"}}).isolated(cell.text).close();
    else if (!cell.text.empty())
        html.isolated(cell.text);
    if (!cell.quiet.empty()) {
        html.text(" ");
        html.open("span", {{"class", "q"}}).isolated(cell.quiet).close();
    }
    html.close();
}

static void writeRow(HtmlWriter& html, const Table& table, const Row& row, const Report& report)
{
    std::int64_t full = 0;
    for (const Row& other : table.rows)
        for (const Cell& cell : other.cells)
            if (cell.bar)
                full = std::max(full, cell.bar->total());
    html.open("tr", {{"class", classOf(row.kind)}});
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string_view kind = classOf(table.columns[i].kind);
        if (row.cells[i].bar) {
            html.open("td", {{"class", kind}})
                .markup(barSvg(*row.cells[i].bar, full, row.cells[i].text, report.rightToLeft))
                .close();
            continue;
        }
        const bool head = i == 0 && !row.cells[i].text.empty();
        HtmlWriter::Attributes attributes = {{"class", kind}};
        if (head)
            attributes.emplace_back("scope", row.kind == RowKind::group ? "rowgroup" : "row");
        writeCell(html, row.cells[i], head ? "th" : "td", attributes);
    }
    html.close().text("\n");
}

static void writeTable(HtmlWriter& html, const Table& table, const Report& report)
{
    html.open("div", {{"class", "scroll"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", table.caption}});
    html.open("table").element("caption", table.caption).open("thead").open("tr");
    for (const Column& column : table.columns)
        html.element("th", column.title, {{"scope", "col"}, {"class", classOf(column.kind)}});
    html.close().close().text("\n");
    // A group is a body of its own, so that its head belongs to its rows.
    bool open = false;
    for (const Row& row : table.rows) {
        if (open && (row.kind == RowKind::group || row.kind == RowKind::total)) {
            html.close();
            open = false;
        }
        if (!open)
            html.open("tbody");
        open = true;
        writeRow(html, table, row, report);
    }
    if (open)
        html.close();
    html.close().close();
    if (table.hasBars)
        writeLegend(html, report.bars);
    html.text("\n");
}

static void writeBlock(HtmlWriter& html, const Block& block, const Report& report)
{
    std::visit(overloaded{[&](const Paragraph& paragraph) {
                              html.open("p", {{"class", classOf(paragraph.style)}});
                              writeSpans(html, paragraph.spans);
                              html.close().text("\n");
                          },
                          [&](const Heading& heading) { html.element("h3", heading.text).text("\n"); },
                          [&](const Facts& facts) { writeFacts(html, facts); },
                          [&](const Table& table) { writeTable(html, table, report); }},
               block);
}

std::string htmlPage(const Report& report)
{
    const std::string title = report.kind + ": " + report.title;
    HtmlWriter html({.language = report.language,
                     .direction = report.rightToLeft ? TextDirection::rightToLeft : TextDirection::leftToRight,
                     .title = title,
                     .style = kStyle});
    html.markup(barPatterns()).open("header").open("p", {{"class", "brand"}}).text("Landbridge");
    std::string marks;
    for (const std::string& mark : report.marks)
        marks += (marks.empty() ? "" : " · ") + mark;
    html.element("span", marks, {{"class", "marks"}}).close();
    // Printed, a fixed element stands on every page.
    html.element("p", marks, {{"class", "running"}, {"aria-hidden", "true"}});
    html.element("p", report.kind, {{"class", "kind"}}).element("h1", report.title);
    html.element("p", report.subtitle, {{"class", "subtitle"}});
    html.open("p", {{"class", "notice"}});
    writeSpans(html, report.notice);
    html.close().close().open("main");
    writeFacts(html, report.cover);
    for (const Section& section : report.sections) {
        html.open("section", {{"class", section.startsPage ? "page" : "flow"}}).open("h2");
        if (!section.number.empty())
            html.element("span", section.number, {{"class", "no"}}).text(" ");
        html.text(section.title).close().text("\n");
        for (const Block& block : section.blocks)
            writeBlock(html, block, report);
        html.close().text("\n");
    }
    html.close().open("footer");
    html.element("p", report.footTitle + " · " + report.footBasis + (marks.empty() ? "" : " · ") + marks).close();
    return html.finish();
}

} // namespace landbridge::report
