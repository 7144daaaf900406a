#pragma once

#include <type_traits>

#include "core/model/cell.h"
#include "core/model/entities.h"

/// How the lists of columns are written down; private to the room.
namespace landbridge::fieldtable {

template <class Member>
struct MemberOf;
template <class Entity, class Value>
struct MemberOf<Value Entity::*> {
    using entity = Entity;
    using value = Value;
};

template <class T>
struct Inner {
    using type = T;
};
template <class T>
struct Inner<std::optional<T>> {
    using type = T;
};
template <class T>
struct Inner<std::vector<T>> {
    using type = T;
};

template <class T>
struct IsId : std::false_type {};
template <class E>
struct IsId<Id<E>> : std::true_type {
    using entity = E;
};

template <class T>
constexpr FieldKind kindOf()
{
    using I = typename Inner<T>::type;
    constexpr bool list = std::is_same_v<T, std::vector<I>>;
    if constexpr (ClosedList<I>)
        return list ? FieldKind::choiceList : FieldKind::choice;
    else if constexpr (IsId<I>::value)
        return list ? FieldKind::referenceList : FieldKind::reference;
    else if constexpr (std::is_same_v<I, std::string>)
        return list ? FieldKind::textList : FieldKind::text;
    else if constexpr (std::is_same_v<I, std::int64_t>)
        return FieldKind::whole;
    else if constexpr (std::is_same_v<I, int>)
        return FieldKind::year;
    else if constexpr (std::is_same_v<I, Decimal>)
        return FieldKind::decimal;
    else if constexpr (std::is_same_v<I, Money>)
        return FieldKind::amount;
    else if constexpr (std::is_same_v<I, Currency>)
        return FieldKind::currency;
    else if constexpr (std::is_same_v<I, Date>)
        return list ? FieldKind::dateList : FieldKind::date;
    else if constexpr (std::is_same_v<I, YearOrDate>)
        return FieldKind::yearOrDate;
    else if constexpr (std::is_same_v<I, SectorShare>)
        return FieldKind::sectors;
    else
        return FieldKind::rate;
}

/// The column of `Member`, which refers to `Target` when the member is an id.
template <auto Member>
Field<typename MemberOf<decltype(Member)>::entity> column(std::string_view name)
{
    using Entity = typename MemberOf<decltype(Member)>::entity;
    using Value = typename MemberOf<decltype(Member)>::value;
    using I = typename Inner<Value>::type;
    Field<Entity> field;
    field.name = name;
    field.kind = kindOf<Value>();
    if constexpr (ClosedList<I>)
        field.words = Words<I>::kAll;
    if constexpr (IsId<I>::value) {
        if constexpr (std::is_same_v<typename IsId<I>::entity, Entity> && std::is_same_v<Value, Id<Entity>>)
            field.kind = name == "id" ? FieldKind::id : FieldKind::reference;
        field.refersTo = TableName<typename IsId<I>::entity>::value;
    }
    field.text = [](const Entity& entity) { return cell::text(entity.*Member); };
    field.read = [](Entity& entity, std::string_view text, const FieldContext& context) -> std::optional<Error> {
        if constexpr (std::is_same_v<Value, Money>)
            (entity.*Member).currency = entity.currency;
        if constexpr (std::is_same_v<Value, std::optional<Money>>)
            (entity.*Member).emplace(Money{.minor = 0, .currency = entity.currency});
        return cell::read(entity.*Member, text, context);
    };
    return field;
}

template <auto Member>
auto required(std::string_view name)
{
    auto field = column<Member>(name);
    field.required = true;
    return field;
}

/// A column that is part of the key; `required` where the key cannot do without it.
template <auto Member>
auto keyColumn(std::string_view name, bool required = true)
{
    auto field = column<Member>(name);
    field.key = true;
    field.required = required;
    return field;
}

template <auto Member>
auto stateColumn(std::string_view name, bool required = false)
{
    auto field = column<Member>(name);
    field.state = true;
    field.required = required;
    return field;
}

template <auto Member>
auto ofKind(FieldKind kind, std::string_view name)
{
    auto field = column<Member>(name);
    field.kind = kind;
    return field;
}

/// Adds an error for the column `name`.
template <class Entity>
void refuse(std::vector<FieldError>& errors, std::string_view name, Error error)
{
    const auto fields = fieldsOf<Entity>();
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].name == name)
            errors.push_back({.field = i, .error = std::move(error)});
}

/// What a row must satisfy by itself, beyond its cells; overloaded for the entities that ask for more.
template <class Entity>
void check(const Entity&, std::vector<FieldError>&)
{
}

} // namespace landbridge::fieldtable
