#include "ui/registers/scaled_years.h"

#include "core/rules/scenario_view.h"
#include "ui/widgets/cell_text.h"

namespace landbridge {

template <class Year>
static std::vector<RecordEdit> scaled(const Workspace& workspace, const RecordEdit& edit,
                                      const std::string& (*owner)(const Year&))
{
    RecordCells cells = recordCells(workspace, edit.table, edit.key);
    for (const auto& [column, cell] : edit.cells)
        cells[column] = cell;
    const int decimals = recordCurrency(workspace, cells).decimals;
    const Result<std::int64_t> total = readAmount(cells["amount"], decimals);
    std::vector<const Year*> years;
    std::vector<std::int64_t> amounts;
    for (const Year& year : workspace.table<Year>()) {
        if (owner(year) != edit.key)
            continue;
        const Result<std::int64_t> amount = landbridge::scaled(year.amount, decimals);
        if (!amount)
            return {};
        years.push_back(&year);
        amounts.push_back(*amount);
    }
    std::vector<RecordEdit> edits;
    if (!total || years.empty())
        return edits;
    const std::vector<std::int64_t> fitted = rules::scaledTo(amounts, *total);
    for (std::size_t i = 0; i < years.size(); ++i)
        edits.push_back({.table = std::string(TableName<Year>::value),
                         .key = rowKey(*years[i]),
                         .cells = {{"amount", amountText(fitted[i], decimals)}}});
    return edits;
}

std::vector<RecordEdit> scaledYears(const Workspace& workspace, const RecordEdit& edit)
{
    if (edit.key.empty() || !edit.cells.contains("amount"))
        return {};
    if (edit.table == "needs")
        return scaled<NeedYear>(workspace, edit,
                                [](const NeedYear& year) -> const std::string& { return year.need.text; });
    if (edit.table == "offers")
        return scaled<OfferYear>(workspace, edit,
                                 [](const OfferYear& year) -> const std::string& { return year.offer.text; });
    return {};
}

} // namespace landbridge
