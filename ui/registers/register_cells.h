#pragma once

#include <QtCore/QCoreApplication>

#include <unordered_map>

#include "core/rules/inputs.h"
#include "ui/registers/register_content.h"
#include "ui/words/numbers.h"

namespace landbridge {

/// The context of the registers' words outside of classes with signals.
struct Registers {
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

/// What the content of a register is made from.
struct RegisterScope {
    const Workspace& workspace;
    const rules::Inputs& inputs; ///< of the current scenario
    const Formats& formats;
    AmountUnit unit = AmountUnit::millions;
};

/// Names of parties in the language of the window, each found once.
class PartyNames {
public:
    explicit PartyNames(const RegisterScope& scope) : scope_(scope) {}
    const QString& of(const PartyId& id);

private:
    const RegisterScope& scope_;
    std::unordered_map<std::string, QString> names_ = {};
};

TableCell textCell(const QString& text);
TableCell countCell(std::int64_t number, const Formats& formats);
/// Money of the round, or whole things with their unit.
TableCell amountCell(const RegisterScope& scope, const Measure& measure, std::int64_t amount);
/// Where a rate is missing: said in words.
TableCell noRateCell();
/// "EUR 1,200,000 at 0.92 EUR for USD 1 of 3 June 2024": what stands in the record, for tool tips.
QString originalAmount(const RegisterScope& scope, const Money& money, const std::string& unit);
/// "2026–2028", "from 2026", "until 2028"; empty where open on both sides.
QString yearsText(const Formats& formats, const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end);
/// The years of a window as values of a facet; none where it is open on both sides.
QStringList yearValues(const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end);
/// What keeps a record out of the matching, as a status with its words.
TableCell markCell(LeftOutReason reason);

/// Adds `value` with its label to a facet's labels and gives it back.
QString facetValue(RegisterFacet& facet, const QString& value, const QString& label);

} // namespace landbridge
