#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/money.h"
#include "core/base/result.h"

namespace landbridge {

/// What a column holds; decides how it is edited, shown, stored and referred to.
enum class FieldKind : std::uint8_t {
    id, ///< the record's own id
    text,
    textList, ///< words separated by ';'
    choice,   ///< a word of a closed list
    choiceList,
    reference, ///< the id of a row of `refersTo`
    referenceList,
    partyOrText, ///< the id of a party, or free text
    whole,       ///< a whole number
    year,
    decimal, ///< an exact decimal
    amount,  ///< minor units of the record's currency, printed in its units
    currency,
    country, ///< ISO 3166-1 alpha-3
    date,
    dateList,
    yearOrDate,
    sectors, ///< CODE or CODE:percent
    rate,    ///< decimal or fraction
    json,
};

/// What reading a cell may need to know beside the cell.
struct FieldContext {
    Currency roundCurrency = {}; ///< stands in for an empty currency
};

/// One column of a table (tables.md) and its way from and to the member of the entity. Reading a cell accepts only
/// the canonical form (ISO dates, '.' as decimal mark, words of the lists); looser forms are interchange's work.
template <class Entity>
struct Field {
    std::string_view name = {};
    FieldKind kind = FieldKind::text;
    bool required = false;
    bool key = false;               ///< part of the table's key
    bool state = false;             ///< refers to a party of kind state; a country's code or name may stand for it
    std::string_view refersTo = {}; ///< table, for references
    std::span<const std::string_view> words = {}; ///< of a closed list
    std::string (*text)(const Entity&) = nullptr; ///< the canonical cell; "" = empty
    std::optional<Error> (*read)(Entity&, std::string_view, const FieldContext&) = nullptr; ///< of a non-empty cell
};

/// The columns of `Entity` in the order of tables.md. Specialised in fields_*.cpp.
template <class Entity>
std::span<const Field<Entity>> fieldsOf();

/// The name of the table of `Entity`, such as "needs".
template <class Entity>
struct TableName;

/// A value of a row that cannot be taken, with the index of its column.
struct FieldError {
    std::size_t field = 0;
    Error error = {};
};

template <class Entity>
struct RowReading {
    Entity value = {};
    std::vector<FieldError> errors = {}; ///< empty = the value can be taken
};

/// Reads a whole row: one cell per column of fieldsOf<Entity>(), "" = empty. Also checks what the row must satisfy by
/// itself (required cells, end not before start, shares adding up, priority from 1); not its references.
template <class Entity>
RowReading<Entity> readRow(std::span<const std::string> cells, const FieldContext& context);

/// The canonical cells of `entity`, one per column.
template <class Entity>
std::vector<std::string> rowCells(const Entity& entity);

/// The key of a row: its id, or the parts of its natural key joined by ';'. "round" for the round.
template <class Entity>
std::string rowKey(const Entity& entity);

} // namespace landbridge
