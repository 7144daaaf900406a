#include "ui/importing/import_rows.h"

#include <algorithm>
#include <numeric>

#include "ui/widgets/status_chip.h"
#include "ui/words/labels.h"
#include "ui/words/messages.h"

namespace landbridge {

std::vector<TableColumn> findingColumns()
{
    return {
        {.id = QStringLiteral("severity"), .title = Importing::tr("Kind"), .kind = ColumnKind::status},
        {.id = QStringLiteral("file"), .title = Importing::tr("File")},
        {.id = QStringLiteral("line"), .title = Importing::tr("Line"), .kind = ColumnKind::number},
        {.id = QStringLiteral("column"), .title = Importing::tr("Column")},
        {.id = QStringLiteral("value"), .title = Importing::tr("Value")},
        {.id = QStringLiteral("sentence"), .title = Importing::tr("What is wrong")},
    };
}

static ChipStatus chipOf(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return ChipStatus::rejected;
    case Severity::warning:
        return ChipStatus::notEndorsed;
    case Severity::note:
        return ChipStatus::noAnswer;
    }
    Q_UNREACHABLE();
}

std::vector<TableRow> findingRows(const std::vector<Finding>& findings, const Formats& formats)
{
    std::vector<std::size_t> order(findings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&findings](std::size_t i) {
        return std::tie(findings[i].severity, findings[i].where.file, findings[i].where.line);
    });
    std::vector<TableRow> rows;
    for (const std::size_t i : order) {
        const Finding& finding = findings[i];
        const QString words = sentence(finding.code, finding.facts, formats.tongue());
        TableRow row{.key = QString::number(i)};
        row.cells.push_back({.text = landbridge::words(finding.severity, formats.tongue()),
                             .sortKey = static_cast<int>(finding.severity),
                             .status = static_cast<int>(chipOf(finding.severity))});
        row.cells.push_back({.text = fromUtf8(finding.where.file)});
        row.cells.push_back({.text = finding.where.line > 0 ? formats.count(finding.where.line) : QString(),
                             .sortKey = static_cast<qint64>(finding.where.line)});
        row.cells.push_back({.text = fromUtf8(finding.where.column)});
        row.cells.push_back({.text = harmless(fromUtf8(finding.value))});
        row.cells.push_back({.text = words, .toolTip = words.toHtmlEscaped()});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TableColumn> countColumns()
{
    const auto number = [](const QString& id, const QString& title) {
        return TableColumn{.id = id, .title = title, .kind = ColumnKind::number};
    };
    return {
        {.id = QStringLiteral("table"), .title = Importing::tr("Table")},
        number(QStringLiteral("added"), Importing::tr("New")),
        number(QStringLiteral("changed"), Importing::tr("Changed")),
        number(QStringLiteral("unchanged"), Importing::tr("Unchanged")),
        number(QStringLiteral("skipped"), Importing::tr("Skipped")),
        number(QStringLiteral("removed"), Importing::tr("Years replaced")),
    };
}

std::vector<TableRow> countRows(const std::vector<ImportCount>& counts, const Formats& formats)
{
    std::vector<TableRow> rows;
    for (const ImportCount& count : counts) {
        TableRow row{.key = fromUtf8(count.table)};
        row.cells.push_back({.text = tableName(count.table, formats.tongue())});
        for (const std::int64_t number : {count.added, count.changed, count.unchanged, count.skipped, count.removed})
            row.cells.push_back(
                {.text = formats.count(number), .sortKey = static_cast<qint64>(number), .isMuted = number == 0});
        rows.push_back(std::move(row));
    }
    return rows;
}

ImportCount importTotal(const std::vector<ImportCount>& counts)
{
    ImportCount total;
    for (const ImportCount& count : counts) {
        total.added += count.added;
        total.changed += count.changed;
        total.unchanged += count.unchanged;
        total.skipped += count.skipped;
        total.removed += count.removed;
    }
    return total;
}

int findingCount(const std::vector<Finding>& findings, Severity severity)
{
    return static_cast<int>(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace landbridge
