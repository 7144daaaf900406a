#include "ui/registers/register_cells.h"

#include <algorithm>

#include "ui/widgets/cell_text.h"
#include "ui/widgets/status_chip.h"
#include "ui/words/labels.h"

namespace landbridge {

const QString& PartyNames::of(const PartyId& id)
{
    const auto [at, fresh] = names_.try_emplace(id.text);
    if (fresh)
        at->second = partyName(scope_.workspace.parties(), id, scope_.formats.tongue());
    return at->second;
}

TableCell textCell(const QString& text)
{
    return {.text = text};
}

TableCell countCell(std::int64_t number, const Formats& formats)
{
    return {.text = formats.count(number), .sortKey = static_cast<qint64>(number), .isMuted = number == 0};
}

TableCell amountCell(const RegisterScope& scope, const Measure& measure, std::int64_t amount)
{
    TableCell cell{.sortKey = static_cast<qint64>(amount)};
    if (measure.support == Support::money)
        cell.text = scope.formats.amount({.minor = amount, .currency = scope.inputs.currency}, scope.unit);
    else
        cell.text = scope.formats.count(amount) + QChar(0x00A0) + fromUtf8(measure.unit);
    return cell;
}

TableCell noRateCell()
{
    return {.text = Registers::tr("no rate"),
            .isMuted = true,
            .toolTip = Registers::tr("There is no rate for this currency on the date of reference.")};
}

static QString rateText(const Rate& rate, const Formats& formats)
{
    const FieldShape* field = fieldShape("rates", "rate");
    return shownCell(*field, rowCells(rate)[2], {.formats = formats});
}

QString originalAmount(const RegisterScope& scope, const Money& money, const std::string& unit)
{
    const Formats& formats = scope.formats;
    if (money.currency.none())
        return formats.count(money.minor) + QChar(0x00A0) + fromUtf8(unit);
    const QString amount = formats.amountWithCurrency(money, AmountUnit::whole);
    const Rate* rate = scope.inputs.rates.rateOf(money.currency);
    if (rate == nullptr)
        return amount;
    return Registers::tr("%1 at %2 %3 for %4 1, rate of %5")
        .arg(amount, rateText(*rate, formats), fromUtf8(money.currency.code()), fromUtf8(scope.inputs.currency.code()),
             formats.date(rate->date));
}

QString yearsText(const Formats& formats, const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end)
{
    if (!start && !end)
        return {};
    if (!end)
        return Registers::tr("from %1").arg(formats.year(start->year));
    if (!start)
        return Registers::tr("until %1").arg(formats.year(end->year));
    const QString first = formats.year(start->year);
    return start->year == end->year ? first : first + QChar(0x2013) + formats.year(end->year);
}

QStringList yearValues(const std::optional<YearOrDate>& start, const std::optional<YearOrDate>& end)
{
    constexpr int kMost = 30; // a longer window is said by its ends alone
    QStringList years;
    if (!start && !end)
        return years;
    const int first = start ? start->year : end->year;
    const int last = end ? end->year : start->year;
    for (int year = first; year <= std::min(last, first + kMost); ++year)
        years.push_back(QString::number(year));
    return years;
}

TableCell markCell(LeftOutReason reason)
{
    const QString word = words(reason);
    const bool isDouble = reason == LeftOutReason::duplicate || reason == LeftOutReason::withdrawn;
    return {.text = word,
            .status = static_cast<int>(isDouble ? ChipStatus::noAnswer : ChipStatus::notEndorsed),
            .toolTip = Registers::tr("Takes no part in the matching: %1").arg(word)};
}

QString facetValue(RegisterFacet& facet, const QString& value, const QString& label)
{
    if (!facet.labels.contains(value))
        facet.labels.insert(value, label);
    return value;
}

} // namespace landbridge
