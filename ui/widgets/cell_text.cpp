#include "ui/widgets/cell_text.h"

#include "core/base/text.h"
#include "core/vocabulary/currency.h"
#include "ui/words/labels.h"

namespace landbridge {

Currency recordCurrency(const Workspace& workspace, const RecordCells& cells)
{
    if (const auto support = cells.find("support");
        support != cells.end() && !support->second.empty() && support->second != wordOf(Support::money))
        return {};
    if (const auto currency = cells.find("currency"); currency != cells.end() && !currency->second.empty())
        if (const auto known = vocabulary::findCurrency(currency->second))
            return *known;
    return workspace.round().currency;
}

static QString shownAmount(const std::string& cell, const CellContext& context)
{
    const Result<std::int64_t> minor = readAmount(cell, context.currency.decimals);
    if (!minor)
        return fromUtf8(cell);
    QString text = context.formats.amount({.minor = *minor, .currency = context.currency}, AmountUnit::whole);
    const qsizetype point = text.lastIndexOf(context.formats.decimalMark());
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    if (!fraction.isEmpty() && fraction.count(QLatin1Char('0')) == fraction.size())
        text.truncate(point);
    return text;
}

static QString shownDate(const std::string& cell, const Formats& formats)
{
    const Result<YearOrDate> date = readYearOrDate(cell);
    return date ? formats.date(*date) : fromUtf8(cell);
}

static QString shownDecimal(std::string cell, const Formats& formats)
{
    if (cell.find('/') == std::string::npos)
        if (const auto point = cell.find('.'); point != std::string::npos) {
            const QString mark = formats.decimalMark();
            return formats.inDigits(fromUtf8(cell.substr(0, point)) + mark + fromUtf8(cell.substr(point + 1)));
        }
    return formats.inDigits(fromUtf8(cell));
}

static QString shownOne(const FieldShape& field, const std::string& part, const CellContext& context)
{
    if (field.kind == FieldKind::choiceList)
        return field.name.ends_with("pillars") ? pillarName(part, context.formats.tongue())
                                               : choiceWord(part, context.formats.tongue());
    if (field.kind == FieldKind::referenceList && field.refersTo == "parties")
        return partyName(context.workspace.parties(), PartyId{part}, context.formats.tongue());
    return fromUtf8(part);
}

static QString shownList(const FieldShape& field, const std::string& cell, const CellContext& context)
{
    QStringList parts;
    for (const std::string& part : listParts(cell))
        parts.push_back(shownOne(field, part, context));
    return parts.join(QStringLiteral("; "));
}

static QString shownWhole(const std::string& cell, const Formats& formats)
{
    const Result<std::int64_t> number = readAmount(cell, 0);
    return number ? formats.count(*number) : fromUtf8(cell);
}

static QString shownParty(const std::string& cell, const CellContext& context)
{
    const Party* party = context.workspace.parties().find(std::string_view(cell));
    return party ? partyName(*party, context.formats.tongue()) : fromUtf8(cell);
}

QString shownCell(const FieldShape& field, const std::string& cell, const CellContext& context)
{
    if (cell.empty())
        return {};
    switch (field.kind) {
    case FieldKind::choice:
        return field.name == "pillar" ? pillarName(cell, context.formats.tongue())
                                      : choiceWord(cell, context.formats.tongue());
    case FieldKind::choiceList:
    case FieldKind::referenceList:
    case FieldKind::textList:
        return shownList(field, cell, context);
    case FieldKind::reference:
    case FieldKind::partyOrText:
        return field.refersTo == "parties" || field.kind == FieldKind::partyOrText ? shownParty(cell, context)
                                                                                   : fromUtf8(cell);
    case FieldKind::whole:
        return shownWhole(cell, context.formats);
    case FieldKind::year:
        return context.formats.inDigits(fromUtf8(cell));
    case FieldKind::decimal:
    case FieldKind::rate:
        return shownDecimal(cell, context.formats);
    case FieldKind::amount:
        return shownAmount(cell, context);
    case FieldKind::country:
        return countryName(cell, context.formats.tongue());
    case FieldKind::date:
    case FieldKind::yearOrDate:
        return shownDate(cell, context.formats);
    case FieldKind::id:
    case FieldKind::text:
    case FieldKind::currency:
    case FieldKind::dateList:
    case FieldKind::sectors:
    case FieldKind::json:
        return fromUtf8(cell);
    }
    Q_UNREACHABLE();
}

/// `typed` with Latin digits and '.' as decimal mark.
static std::string plainDecimal(const QString& typed, const Formats& formats)
{
    QString out;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const int digit = letter.digitValue();
        if (digit >= 0)
            out += QChar(static_cast<char16_t>(u'0' + digit));
        else
            out += letter == formats.decimalMark() ? QChar(u'.') : letter;
    }
    return toUtf8(out);
}

template <class Date>
static Result<std::string> dateCell(const Result<Date>& date)
{
    if (!date)
        return date.error();
    if constexpr (std::is_same_v<Date, YearOrDate>)
        return date->text();
    else
        return dateText(*date);
}

Result<std::string> canonicalCell(const FieldShape& field, const QString& typed, const CellContext& context)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::string();
    switch (field.kind) {
    case FieldKind::amount: {
        const Result<std::int64_t> minor = parseAmount(text, context.currency, context.formats);
        if (!minor)
            return minor.error();
        return amountText(*minor, context.currency.decimals);
    }
    case FieldKind::whole: {
        const Result<std::int64_t> number = parseAmount(text, Currency(), context.formats);
        if (!number)
            return number.error();
        return std::to_string(*number);
    }
    case FieldKind::date:
        return dateCell(parseDate(text, context.formats));
    case FieldKind::yearOrDate:
        return dateCell(parseYearOrDate(text, context.formats));
    case FieldKind::decimal:
    case FieldKind::rate:
    case FieldKind::year:
        return plainDecimal(text, context.formats);
    case FieldKind::textList: {
        QString list = text;
        return toUtf8(list.replace(QStringLiteral("; "), QStringLiteral(";")));
    }
    case FieldKind::id:
    case FieldKind::text:
    case FieldKind::choice:
    case FieldKind::choiceList:
    case FieldKind::reference:
    case FieldKind::referenceList:
    case FieldKind::partyOrText:
    case FieldKind::currency:
    case FieldKind::country:
    case FieldKind::dateList:
    case FieldKind::sectors:
    case FieldKind::json:
        return toUtf8(text);
    }
    Q_UNREACHABLE();
}

} // namespace landbridge
