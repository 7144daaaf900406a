#include "ui/gaps/gap_rows.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

#include "ui/words/labels.h"

namespace landbridge {

namespace {

/// The texts of the page.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Gaps)
};

QString needCount(std::int64_t count)
{
    return Texts::tr("%n need(s)", nullptr, static_cast<int>(std::min<std::int64_t>(count, 1'000'000'000)));
}

} // namespace

std::vector<TableColumn> gapColumns()
{
    return {{.id = QStringLiteral("state"), .title = Texts::tr("State")},
            {.id = QStringLiteral("bar"), .title = Texts::tr("Coverage"), .kind = ColumnKind::coverage},
            {.id = QStringLiteral("requested"), .title = Texts::tr("Requested"), .kind = ColumnKind::amount},
            {.id = QStringLiteral("covered"), .title = Texts::tr("Covered"), .kind = ColumnKind::amount},
            {.id = QStringLiteral("proposed"), .title = Texts::tr("Proposed"), .kind = ColumnKind::amount},
            {.id = QStringLiteral("gap"), .title = Texts::tr("Gap left"), .kind = ColumnKind::amount},
            {.id = QStringLiteral("before"),
             .title = Texts::tr("Before %"),
             .kind = ColumnKind::number,
             .toolTip = Texts::tr("Covered before this proposal, in percent of what is requested")},
            {.id = QStringLiteral("after"),
             .title = Texts::tr("After %"),
             .kind = ColumnKind::number,
             .toolTip = Texts::tr("Covered with this proposal, in percent of what is requested")}};
}

CoverageParts coverageParts(const explanation::Coverage& numbers)
{
    return {.domestic = static_cast<double>(numbers.domestic),
            .committed = static_cast<double>(numbers.committed),
            .proposed = static_cast<double>(numbers.proposed),
            .gap = static_cast<double>(numbers.gapLeft)};
}

std::vector<TableRow> gapRows(const GapScope& scope)
{
    const std::map<PartyId, explanation::CoverageSum> states = scope.view.figures.byState(scope.measure);
    std::int64_t largest = 0;
    for (const auto& [state, sum] : states)
        largest = std::max(largest, sum.coverage.requested);
    const auto cell = [&](std::int64_t number, bool strong = false) {
        return TableCell{.text = scope.words.amount(scope.measure, number),
                         .sortKey = static_cast<qlonglong>(number),
                         .isStrong = strong};
    };
    const auto share = [&](std::int64_t part, std::int64_t whole) {
        return TableCell{.text = scope.formats.percentNumber(part, whole),
                         .sortKey = whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole)};
    };
    std::vector<TableRow> rows;
    for (const auto& [state, sum] : states) {
        const explanation::Coverage& numbers = sum.coverage;
        rows.push_back({.key = fromUtf8(state.text),
                        .cells = {{.text = partyName(scope.workspace.parties(), state, scope.formats.tongue())},
                                  {.sortKey = static_cast<qlonglong>(numbers.requested),
                                   .parts = coverageParts(numbers),
                                   .scale = static_cast<double>(largest),
                                   .accessibleText = Texts::tr("%1 of %2 covered after the proposal")
                                                         .arg(scope.words.amount(scope.measure, numbers.after()),
                                                              scope.words.amount(scope.measure, numbers.requested))},
                                  cell(numbers.requested),
                                  cell(numbers.covered()),
                                  cell(numbers.proposed),
                                  cell(numbers.gapLeft, true),
                                  share(numbers.covered(), numbers.requested),
                                  share(numbers.after(), numbers.requested)}});
    }
    return rows;
}

std::vector<LadderStep> ladderSteps(const GapScope& scope)
{
    std::vector<LadderStep> steps;
    const auto add = [&](const QString& label, const explanation::CoverageSum& sum) {
        steps.push_back({.label = label,
                         .parts = coverageParts(sum.coverage),
                         .end = scope.words.amount(scope.measure, sum.coverage.gapLeft)});
    };
    for (const auto& [tier, sum] : scope.view.figures.byTier(scope.measure))
        add(scope.words.rank(tier), sum);
    if (const explanation::CoverageSum none = scope.view.figures.unranked(scope.measure); none.needs > 0)
        add(Texts::tr("No rank"), none);
    return steps;
}

FigureTable ladderTable(const GapScope& scope)
{
    FigureTable table{.caption = Texts::tr("Gap by national rank"),
                      .columns = {Texts::tr("Rank"), Texts::tr("Requested"), Texts::tr("Domestic"),
                                  Texts::tr("Committed"), Texts::tr("Proposed"), Texts::tr("Gap left")},
                      .rows = {}};
    const auto add = [&](const QString& label, const explanation::Coverage& numbers) {
        QStringList row{label};
        for (const std::int64_t number :
             {numbers.requested, numbers.domestic, numbers.committed, numbers.proposed, numbers.gapLeft})
            row << scope.words.amount(scope.measure, number);
        table.rows.push_back(row);
    };
    for (const auto& [tier, sum] : scope.view.figures.byTier(scope.measure))
        add(scope.words.rank(tier), sum.coverage);
    if (const explanation::CoverageSum none = scope.view.figures.unranked(scope.measure); none.needs > 0)
        add(Texts::tr("No rank"), none.coverage);
    return table;
}

std::vector<ValueRow> reasonRows(const GapScope& scope)
{
    std::vector<std::pair<std::int64_t, ValueRow>> rows;
    const auto add = [&](const QString& reason, const explanation::ReasonSum& sum) {
        rows.push_back({sum.gapLeft,
                        {.label = reason + QStringLiteral(" · ") + needCount(sum.needs),
                         .value = scope.words.amount(scope.measure, sum.gapLeft)}});
    };
    const Tongue& tongue = scope.formats.tongue();
    for (const auto& [reason, sum] : scope.view.figures.byReason(scope.measure))
        add(words(reason, tongue), sum);
    for (const auto& [reason, sum] : scope.view.figures.byLeftOut(scope.measure))
        add(words(reason, tongue), sum);
    std::ranges::stable_sort(rows, std::greater{}, [](const auto& row) { return row.first; });
    std::vector<ValueRow> sorted;
    for (auto& [gap, row] : rows)
        sorted.push_back(std::move(row));
    return sorted;
}

} // namespace landbridge
