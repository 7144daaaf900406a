#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/model/decision.h"
#include "core/model/field.h"

/// The canonical text of one cell for each type of member, and back; private to the room.
namespace landbridge::cell {

std::string text(const std::string& value);
std::string text(std::int64_t value);
std::string text(int value);
std::string text(Date value);
std::string text(const YearOrDate& value);
std::string text(const Decimal& value);
std::string text(const Money& value);
std::string text(const Currency& value);
std::string text(const Fraction& value);
std::string text(const std::vector<std::string>& value);
std::string text(const std::vector<Date>& value);
std::string text(const std::vector<SectorShare>& value);

std::optional<Error> read(std::string& value, std::string_view cell, const FieldContext& context);
std::optional<Error> read(std::int64_t& value, std::string_view cell, const FieldContext& context);
std::optional<Error> read(int& year, std::string_view cell, const FieldContext& context);
std::optional<Error> read(Date& value, std::string_view cell, const FieldContext& context);
std::optional<Error> read(YearOrDate& value, std::string_view cell, const FieldContext& context);
std::optional<Error> read(Decimal& value, std::string_view cell, const FieldContext& context);
std::optional<Error> read(Money& value, std::string_view cell,
                          const FieldContext& context); ///< currency is set already
std::optional<Error> read(Currency& value, std::string_view cell, const FieldContext& context);
std::optional<Error> read(Fraction& value, std::string_view cell, const FieldContext& context);
std::optional<Error> read(std::vector<std::string>& value, std::string_view cell, const FieldContext& context);
std::optional<Error> read(std::vector<Date>& value, std::string_view cell, const FieldContext& context);
std::optional<Error> read(std::vector<SectorShare>& value, std::string_view cell, const FieldContext& context);

/// "a known word" error with the words of the list.
Error unknownWord(std::string_view cell, std::span<const std::string_view> words);
/// An id may hold no ';', no control character and no blank at its ends.
std::optional<Error> badId(std::string_view cell);

template <class E>
std::string text(const Id<E>& value)
{
    return value.text;
}
template <ClosedList Enum>
std::string text(const Enum& value)
{
    return std::string(wordOf(value));
}
template <ClosedList Enum>
std::string text(const std::vector<Enum>& value)
{
    std::string out;
    for (const Enum one : value)
        out += (out.empty() ? "" : ";") + std::string(wordOf(one));
    return out;
}
template <class E>
std::string text(const std::vector<Id<E>>& value)
{
    std::string out;
    for (const Id<E>& one : value)
        out += (out.empty() ? "" : ";") + one.text;
    return out;
}
template <class T>
std::string text(const std::optional<T>& value)
{
    return value ? text(*value) : std::string();
}

std::vector<std::string> parts(std::string_view cell);

template <class E>
std::optional<Error> read(Id<E>& value, std::string_view cell, const FieldContext&)
{
    value.text = cell;
    return badId(cell);
}
template <ClosedList Enum>
std::optional<Error> read(Enum& value, std::string_view cell, const FieldContext&)
{
    const std::optional<Enum> found = fromWord<Enum>(cell);
    if (!found)
        return unknownWord(cell, Words<Enum>::kAll);
    value = *found;
    return std::nullopt;
}
template <class Item>
    requires ClosedList<Item>
std::optional<Error> read(std::vector<Item>& value, std::string_view cell, const FieldContext& context)
{
    value.clear();
    for (const std::string& part : parts(cell))
        if (std::optional<Error> error = read(value.emplace_back(), part, context))
            return error;
    return std::nullopt;
}
template <class E>
std::optional<Error> read(std::vector<Id<E>>& value, std::string_view cell, const FieldContext& context)
{
    value.clear();
    for (const std::string& part : parts(cell))
        if (std::optional<Error> error = read(value.emplace_back(), part, context))
            return error;
    return std::nullopt;
}
template <class T>
std::optional<Error> read(std::optional<T>& value, std::string_view cell, const FieldContext& context)
{
    return read(value.emplace(), cell, context);
}
inline std::optional<Error> read(std::optional<Money>& value, std::string_view cell, const FieldContext& context)
{
    return read(*value, cell, context); // made by readRow, with its currency
}

} // namespace landbridge::cell
