#pragma once

#include <QtCore/QStringList>

#include "core/workbench/round_view.h"
#include "ui/support/table_model.h"
#include "ui/words/explanations.h"

namespace landbridge {

/// One headline: its number and the note below.
struct HeadlineWords {
    QString value = {};
    QString note = {};
};

/// Something that waits for a person, as a sentence with one anchor, and its symbol.
struct WaitingWords {
    QString icon = {};
    QString sentence = {};
};

/// Everything that the page shows, as words.
struct OverviewWords {
    HeadlineWords needs = {};
    HeadlineWords covered = {};
    HeadlineWords proposed = {};
    HeadlineWords gap = {};
    QString note = {};  ///< "Exercise, June 2024 · USD million"
    QString proof = {}; ///< rich text; empty where there is no run
    bool isProved = false;
    std::vector<TableRow> ranks = {};
    std::vector<TableRow> gaps = {};
    std::vector<TableRow> offers = {};
    std::vector<WaitingWords> waiting = {};
};

/// The columns of the three tables; `unit` is "USD million".
std::vector<TableColumn> rankColumns();
std::vector<TableColumn> unmetColumns();
std::vector<TableColumn> offerColumns(const QString& unit);

/// What is read beside the view.
struct OverviewScope {
    const Workspace& workspace;
    const RoundView& view;
    const Formats& formats;
    AmountUnit unit = AmountUnit::millions;
    std::int64_t stepsSinceRun = 0;
    std::size_t findings = 0; ///< that a person may want to look at
};
OverviewWords overviewWords(const OverviewScope& scope);

} // namespace landbridge
