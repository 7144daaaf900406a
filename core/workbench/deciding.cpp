#include "core/workbench/deciding.h"

#include <algorithm>

#include "core/model/validation.h"
#include "core/rules/scenario_view.h"
#include "core/workbench/pair_amounts.h"

namespace landbridge {

namespace {

using deciding::Line;

std::string yearText(std::optional<int> year)
{
    return year ? std::to_string(*year) : std::string();
}

Error noLine(const DecisionRequest& request)
{
    return {MessageCode::lineNotFound, {request.need.text, request.offer.text, yearText(request.year)}};
}

/// Whether two lines of one pair cannot both stand.
bool exclude(std::optional<int> a, std::optional<int> b)
{
    return !a || !b || *a == *b;
}

template <class Row>
bool isOnPair(const Row& row, const DecisionRequest& request)
{
    return row.need == request.need && row.offer == request.offer;
}

/// The changes to the rows of one pair, in the end as they are to be.
class PairEdit {
public:
    PairEdit(const Snapshot& snapshot, const DecisionRequest& request) : snapshot_(snapshot), request_(request) {}

    Result<PreparedEdit> prepare()
    {
        if (snapshot_.workspace.needs().find(request_.need) == nullptr)
            return Error{MessageCode::recordNotFound, {"needs", request_.need.text}};
        if (snapshot_.workspace.offers().find(request_.offer) == nullptr)
            return Error{MessageCode::recordNotFound, {"offers", request_.offer.text}};
        Result<void> done;
        switch (request_.verb) {
        case DecisionVerb::accept:
            done = accept();
            break;
        case DecisionVerb::reject:
            done = reject();
            break;
        case DecisionVerb::adjust:
            done = adjust();
            break;
        case DecisionVerb::clear:
            done = clear();
            break;
        case DecisionVerb::lock:
            done = lock();
            break;
        case DecisionVerb::unlock:
            done = unlock();
            break;
        }
        if (!done)
            return done.error();
        return finish();
    }

private:
    /// The lines that the last run has on the pair, of the year asked for.
    std::vector<Line> lines() const
    {
        std::vector<Line> found;
        if (snapshot_.run)
            for (const Match& match : snapshot_.run->run.matches)
                if (isOnPair(match, request_) && (!request_.year || match.year == request_.year))
                    found.push_back({.year = match.year, .amount = match.amount});
        return found;
    }

    Result<void> accept()
    {
        const std::vector<Line> proposed = lines();
        if (proposed.empty())
            return noLine(request_);
        const Result<std::vector<Line>> whole = stored(proposed, standingDecisions(proposed));
        if (!whole)
            return whole.error();
        for (const Line& line : *whole)
            decide(DecisionKind::accept, line.year, decimalOf(line.amount));
        return {};
    }

    Result<void> adjust()
    {
        if (lines().empty())
            return noLine(request_);
        decide(DecisionKind::adjust, request_.year, request_.amount);
        return {};
    }

    Result<void> reject()
    {
        if (lines().empty())
            return noLine(request_);
        decide(DecisionKind::reject, {}, {});
        return {};
    }

    Result<void> clear()
    {
        for (const auto& [decision, inherited] : inForce())
            if (!request_.year || decision.year == request_.year)
                changes_.push_back(removing(decision));
        return changes_.empty() ? Result<void>(noLine(request_)) : Result<void>();
    }

    Result<void> lock()
    {
        const std::vector<Line> proposed = lines();
        if (proposed.empty())
            return noLine(request_);
        std::vector<Line> standing;
        for (const Pair& row : snapshot_.workspace.pairs())
            if (row.rule == PairRule::lock && isOnPair(row, request_) && !excluded(row.year, proposed))
                standing.push_back({.year = row.year, .amount = minorOf(row.amount)});
        const Result<std::vector<Line>> whole = stored(proposed, standing);
        if (!whole)
            return whole.error();
        removeLocks([&](const Pair& row) { return excluded(row.year, proposed) && !replaced(row.year, proposed); });
        for (const Line& line : *whole)
            changes_.push_back(putting(snapshot_.workspace, Pair{.need = request_.need,
                                                                 .offer = request_.offer,
                                                                 .rule = PairRule::lock,
                                                                 .amount = decimalOf(line.amount),
                                                                 .year = line.year,
                                                                 .reason = request_.reason,
                                                                 .by = request_.by}));
        return {};
    }

    Result<void> unlock()
    {
        removeLocks([&](const Pair& row) { return !request_.year || row.year == request_.year; });
        return changes_.empty() ? Result<void>(noLine(request_)) : Result<void>();
    }

    template <class Takes>
    void removeLocks(Takes takes)
    {
        for (const Pair& row : snapshot_.workspace.pairs())
            if (row.rule == PairRule::lock && isOnPair(row, request_) && takes(row))
                changes_.push_back(removing(row));
    }

    static bool excluded(std::optional<int> year, const std::vector<Line>& by)
    {
        return std::ranges::any_of(by, [&](const Line& line) { return exclude(line.year, year); });
    }
    static bool replaced(std::optional<int> year, const std::vector<Line>& by)
    {
        return std::ranges::find(by, year, &Line::year) != by.end();
    }

    std::vector<rules::DecisionInForce> inForce() const
    {
        std::vector<rules::DecisionInForce> found;
        for (rules::DecisionInForce& one : rules::decisionsInForce(snapshot_.workspace, snapshot_.scenario))
            if (isOnPair(one.decision, request_))
                found.push_back(std::move(one));
        return found;
    }

    std::vector<Line> standingDecisions(const std::vector<Line>& proposed) const
    {
        std::vector<Line> standing;
        for (const auto& [decision, inherited] : inForce())
            if (decision.decision != DecisionKind::reject && !excluded(decision.year, proposed))
                standing.push_back({.year = decision.year, .amount = minorOf(decision.amount)});
        return standing;
    }

    /// Puts a decision of the scenario in place of those on the pair that cannot stand beside it. Inherited ones that
    /// can are made the scenario's own, which would else put them out of force.
    void decide(DecisionKind kind, std::optional<int> year, std::optional<Decimal> amount)
    {
        Decision own{.need = request_.need,
                     .offer = request_.offer,
                     .decision = kind,
                     .amount = std::move(amount),
                     .year = year,
                     .scenario = snapshot_.scenario,
                     .reason = request_.reason,
                     .by = request_.by,
                     .on = request_.on};
        for (const auto& [decision, inherited] : inForce()) {
            const bool stands = kind != DecisionKind::reject && decision.decision != DecisionKind::reject &&
                                !exclude(decision.year, year);
            Decision copy = decision;
            copy.scenario = snapshot_.scenario;
            if (rowKey(copy) == rowKey(own) || std::ranges::find(written_, rowKey(copy)) != written_.end())
                continue;
            if (inherited && stands)
                write(std::move(copy));
            else if (!inherited && !stands)
                takeAway(decision);
        }
        write(std::move(own));
    }

    void takeAway(const Decision& decision)
    {
        if (std::ranges::find(written_, rowKey(decision)) != written_.end())
            return;
        written_.push_back(rowKey(decision));
        changes_.push_back(removing(decision));
    }

    void write(Decision decision)
    {
        written_.push_back(rowKey(decision));
        changes_.push_back(putting(snapshot_.workspace, std::move(decision)));
    }

    Result<std::vector<Line>> stored(const std::vector<Line>& proposed, const std::vector<Line>& standing) const
    {
        const Run& run = snapshot_.run->run;
        const Result<rules::Inputs> inputs = rules::buildInputs(snapshot_.workspace, run.scenario, run.configuration);
        if (!inputs)
            return inputs.error();
        return deciding::wholeAmounts(*inputs, need(), request_.offer, proposed, standing);
    }

    const Need& need() const { return *snapshot_.workspace.needs().find(request_.need); }
    int decimals() const
    {
        return need().support == Support::money ? snapshot_.workspace.round().currency.decimals : 0;
    }
    Decimal decimalOf(std::int64_t minor) const
    {
        const Result<Decimal> decimal = readDecimal(amountText(minor, decimals()));
        return decimal ? *decimal : Decimal{};
    }
    std::int64_t minorOf(const std::optional<Decimal>& amount) const
    {
        const Result<std::int64_t> minor = scaled(amount.value_or(Decimal{}), decimals());
        return minor ? *minor : 0;
    }

    Result<PreparedEdit> finish()
    {
        PreparedEdit prepared{.operation = operation(), .facts = facts()};
        const Result<Workspace> after = changed(snapshot_.workspace, changes_);
        if (!after)
            return after.error();
        prepared.findings = violations(*after, changes_);
        prepared.changes = std::move(changes_);
        return prepared;
    }

    Operation operation() const
    {
        switch (request_.verb) {
        case DecisionVerb::accept:
        case DecisionVerb::reject:
        case DecisionVerb::adjust:
            return Operation::decide;
        case DecisionVerb::clear:
            return Operation::clearDecision;
        case DecisionVerb::lock:
            return Operation::lockLine;
        case DecisionVerb::unlock:
            return Operation::unlockLine;
        }
        return Operation::decide;
    }

    std::vector<std::string> facts() const
    {
        std::vector<std::string> line = {request_.need.text, request_.offer.text, yearText(request_.year)};
        if (operation() != Operation::decide)
            return line;
        const DecisionKind kind = request_.verb == DecisionVerb::accept   ? DecisionKind::accept
                                  : request_.verb == DecisionVerb::reject ? DecisionKind::reject
                                                                          : DecisionKind::adjust;
        line.insert(line.begin(), std::string(wordOf(kind)));
        return line;
    }

    const Snapshot& snapshot_;
    const DecisionRequest& request_;
    ChangeSet changes_ = {};
    std::vector<std::string> written_ = {}; // keys of the decisions put or removed so far
};

} // namespace

Result<PreparedEdit> prepareDecision(const Snapshot& snapshot, const DecisionRequest& request)
{
    return PairEdit(snapshot, request).prepare();
}

} // namespace landbridge
