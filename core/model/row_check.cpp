#include "core/model/row_check.h"

#include "core/vocabulary/pillar.h"

namespace landbridge::fieldtable {

namespace {

template <class Entity>
void checkPeriod(const Entity& entity, std::vector<FieldError>& errors)
{
    if (entity.start && entity.end && isBefore(*entity.end, *entity.start))
        refuse<Entity>(errors, "end", {MessageCode::valueEndBeforeStart, {entity.start->text(), entity.end->text()}});
}

void checkSectors(const Need& need, std::vector<FieldError>& errors)
{
    constexpr int kPlaces = 12;
    Int128 sum = 0;
    std::size_t stated = 0;
    for (const SectorShare& share : need.sectors) {
        if (!vocabulary::findSector(share.code))
            refuse<Need>(errors, "sectors", {MessageCode::valueUnknownSector, {share.code}});
        if (!share.percent)
            continue;
        ++stated;
        Int128 part = share.percent->value;
        for (int i = share.percent->decimals; i < kPlaces; ++i)
            part *= 10;
        sum += part;
    }
    if (stated == 0)
        return;
    Int128 whole = 100;
    for (int i = 0; i < kPlaces; ++i)
        whole *= 10;
    if (stated != need.sectors.size() || sum != whole) {
        Int128 unit = whole / 100;
        refuse<Need>(errors, "sectors", {MessageCode::valueSectorShares, {decimalText(sum / unit)}});
    }
}

} // namespace

template <>
void check(const Need& need, std::vector<FieldError>& errors)
{
    checkPeriod(need, errors);
    checkSectors(need, errors);
    if (need.priority && *need.priority < 1)
        refuse<Need>(errors, "priority", {MessageCode::valueBadPriority, {std::to_string(*need.priority)}});
    if (need.support != Support::money && need.unit.empty())
        refuse<Need>(errors, "unit", {MessageCode::valueMissing, {"unit"}});
}

template <>
void check(const Offer& offer, std::vector<FieldError>& errors)
{
    checkPeriod(offer, errors);
    for (const std::string& code : offer.sectors)
        if (!vocabulary::findSector(code))
            refuse<Offer>(errors, "sectors", {MessageCode::valueUnknownSector, {code}});
    if (offer.support != Support::money && offer.unit.empty())
        refuse<Offer>(errors, "unit", {MessageCode::valueMissing, {"unit"}});
}

template <>
void check(const Commitment& commitment, std::vector<FieldError>& errors)
{
    checkPeriod(commitment, errors);
    if (!commitment.amount && !commitment.quantity)
        refuse<Commitment>(errors, "amount", {MessageCode::valueAmountRequired, {}});
}

template <>
void check(const Cooperation& cooperation, std::vector<FieldError>& errors)
{
    checkPeriod(cooperation, errors);
}

template <>
void check(const Pair& pair, std::vector<FieldError>& errors)
{
    const bool counted = pair.rule == PairRule::cap || pair.rule == PairRule::lock;
    if (counted && !pair.amount)
        refuse<Pair>(errors, "amount", {MessageCode::valueAmountRequired, {}});
    if (pair.year && pair.rule != PairRule::lock)
        refuse<Pair>(errors, "year", {MessageCode::valueYearNotAllowed, {std::string(wordOf(pair.rule))}});
}

template <>
void check(const Decision& decision, std::vector<FieldError>& errors)
{
    const bool counted = decision.decision != DecisionKind::reject;
    if (counted && !decision.amount)
        refuse<Decision>(errors, "amount", {MessageCode::valueAmountRequired, {}});
    if (decision.year && !counted)
        refuse<Decision>(errors, "year", {MessageCode::valueYearNotAllowed, {std::string(wordOf(decision.decision))}});
}

} // namespace landbridge::fieldtable
