#include "core/interchange/row_text.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/vocabulary/country.h"

namespace landbridge::interchange {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isFreeText(FieldKind kind)
{
    return kind == FieldKind::text || kind == FieldKind::textList || kind == FieldKind::partyOrText ||
           kind == FieldKind::id;
}

class RowReader {
public:
    RowReader(const TableText& text, StateNames& states, RowText& out) : text_(text), states_(states), out_(out) {}

    void read(const TextColumn& column, std::string_view raw)
    {
        field_ = column.field;
        const ColumnShape& shape = text_.shape().columns[field_];
        out_.stated[field_] = 1;
        if (raw.empty())
            return;
        out_.cells[field_] = canonical(shape, column, raw);
        if (isFreeText(shape.kind) && (hasControlCharacter(raw) || (!isAscii(raw) && hasInvisibleControl(raw))))
            out_.hidden.push_back(field_);
    }

private:
    std::string canonical(const ColumnShape& shape, const TextColumn& column, std::string_view raw)
    {
        if (holdsNumber(shape.kind))
            return number(column, raw);
        if (holdsDate(shape.kind))
            return dates(column, raw);
        if (shape.state)
            return state(shape, raw);
        switch (shape.kind) {
        case FieldKind::country:
            return country(raw);
        case FieldKind::partyOrText:
            return partyOrText(shape, raw);
        case FieldKind::choice:
        case FieldKind::choiceList:
        case FieldKind::currency:
        case FieldKind::year:
            return std::string(trimmed(raw));
        case FieldKind::id:
        case FieldKind::text:
        case FieldKind::textList:
        case FieldKind::reference:
        case FieldKind::referenceList:
        case FieldKind::whole:
        case FieldKind::decimal:
        case FieldKind::amount:
        case FieldKind::date:
        case FieldKind::dateList:
        case FieldKind::yearOrDate:
        case FieldKind::sectors:
        case FieldKind::rate:
        case FieldKind::json:
            return normalised(raw);
        }
        return std::string(raw);
    }

    std::string number(const TextColumn& column, std::string_view raw)
    {
        const std::string_view inner = trimmed(raw);
        const NumberReading reading = readLooseNumber(inner);
        if (!reading.isNumber() || (reading.isAmbiguous() && !column.mark))
            return std::string(inner);
        return reading.with(column.mark.value_or(DecimalMark::point));
    }

    std::string dates(const TextColumn& column, std::string_view raw)
    {
        std::vector<std::string> parts = listParts(raw);
        for (std::string& part : parts) {
            const DateReading reading = readLooseDate(part);
            if (reading.isDate() && (column.order || !reading.isAmbiguous()))
                part = reading.with(column.order.value_or(DateOrder::dayMonthYear));
        }
        return joined(parts);
    }

    std::string state(const ColumnShape& shape, std::string_view raw)
    {
        if (shape.kind != FieldKind::referenceList)
            return oneState(normalised(raw));
        std::vector<std::string> parts = listParts(normalised(raw));
        for (std::string& part : parts)
            part = oneState(part);
        return joined(parts);
    }

    std::string oneState(const std::string& cell)
    {
        const std::optional<StateNames::Meaning> meaning = states_.meaning(cell);
        if (!meaning) {
            refuse(MessageCode::valueUnknownState, cell);
            return {};
        }
        note(*meaning);
        return meaning->id;
    }

    std::string country(std::string_view raw)
    {
        const vocabulary::Country* found = vocabulary::findCountry(raw);
        if (found == nullptr)
            refuse(MessageCode::valueUnknownState, std::string(raw));
        return found == nullptr ? std::string() : std::string(found->iso3);
    }

    std::string partyOrText(const ColumnShape& shape, std::string_view raw)
    {
        std::string text = normalised(raw);
        if (states_.isParty(text))
            return text;
        const auto meaning = shape.name == "recipient" ? states_.meaning(text) : std::nullopt;
        if (!meaning) {
            out_.freeTexts.push_back(field_);
            return text;
        }
        note(*meaning);
        return meaning->id;
    }

    void note(const StateNames::Meaning& meaning)
    {
        if (meaning.made && std::ranges::find(out_.made, meaning.id) == out_.made.end())
            out_.made.push_back(meaning.id);
    }

    void refuse(MessageCode code, std::string value)
    {
        out_.errors.push_back({.field = field_, .error = {code, {std::move(value)}}});
    }

    const TableText& text_;
    StateNames& states_;
    RowText& out_;
    std::size_t field_ = 0;
};

} // namespace

bool mixesScripts(std::string_view name)
{
    bool latin = false;
    bool other = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto lead = static_cast<unsigned char>(name[i]);
        const bool letter = (lead | 0x20) >= 'a' && (lead | 0x20) <= 'z' && lead < 0x80;
        if (lead < 0x80 && !letter)
            latin = other = false; // a new word
        latin = latin || letter || (lead >= 0xC3 && lead <= 0xC9);
        other = other || (lead >= 0xCE && lead <= 0xD4); // Greek U+0380 to Cyrillic U+052F
        if (latin && other)
            return true;
    }
    return false;
}

RowText readRowText(const TableText& text, std::size_t row, StateNames& states)
{
    RowText out;
    out.cells.resize(text.shape().columns.size());
    out.stated.resize(out.cells.size());
    RowReader reader(text, states, out);
    for (std::size_t i = 0; i < text.columns.size(); ++i)
        if (text.columns[i].field != kNoField)
            reader.read(text.columns[i], text.csv.cell(row, i));
    return out;
}

} // namespace landbridge::interchange
