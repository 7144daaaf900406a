#include "core/matching/colliding.h"

#include <algorithm>
#include <map>

#include "core/base/wide.h"

namespace landbridge::matching {
namespace {

using rules::FixedLine;
using rules::Inputs;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

CollidingLine collision(const Inputs& inputs, const FixedLine& line, const std::string& over)
{
    CollidingLine said{.need = line.need, .offer = line.offer, .year = line.year, .amount = line.amount, .over = over};
    if (line.needIndex != rules::kNoRecord)
        said.measure = inputs.needs[at(line.needIndex)].measure;
    return said;
}

/// Lines that draw on one amount.
struct Limit {
    std::string over = {};
    std::int64_t amount = 0;
    bool counts = false; ///< the lines, not their amounts
    std::vector<const FixedLine*> lines = {};
};

/// The fewest lines that exceed the limit; empty where they do not.
std::vector<const FixedLine*> fewestOver(Limit limit)
{
    std::ranges::sort(limit.lines, {}, [](const FixedLine* line) {
        return std::tuple(-line->amount, line->needIndex, line->offerIndex, line->year);
    });
    std::vector<const FixedLine*> taken;
    Int128 sum = 0;
    for (const FixedLine* line : limit.lines) {
        taken.push_back(line);
        sum += limit.counts ? 1 : line->amount;
        if (sum > limit.amount)
            return taken;
    }
    return {};
}

class Limits {
public:
    Limits(const Inputs& inputs, const LineIndex& lines) : inputs_(inputs), lines_(lines) {}

    std::vector<Limit> all()
    {
        for (std::int32_t o = 0; o < static_cast<std::int32_t>(inputs_.offers.size()); ++o) {
            if (lines_.ofOffer(o).empty())
                continue;
            addBalances(o);
            addPairCaps(o);
            addStateCaps(o);
            addGrantCount(o);
            addYears(o);
        }
        for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs_.needs.size()); ++n)
            if (!lines_.ofNeed(n).empty())
                addDonorCount(n);
        return std::move(limits_);
    }

private:
    /// Whether the line can only draw on tranches from `first` to `last` of its offer.
    bool staysWithin(const FixedLine& line, std::size_t first, std::size_t last) const
    {
        const rules::OfferFacts& offer = inputs_.offers[at(line.offerIndex)];
        const std::vector<rules::Part>& phases = inputs_.needs[at(line.needIndex)].phases;
        for (std::size_t t = 0; t < offer.tranches.size(); ++t) {
            if (t >= first && t <= last)
                continue;
            const rules::Part& tranche = offer.tranches[t];
            const bool draws =
                !tranche.year ||
                (line.year ? line.year == tranche.year : std::ranges::any_of(phases, [&](const rules::Part& phase) {
                    return inputs_.partsMeet(line.needIndex, phase, line.offerIndex, tranche);
                }));
            if (draws)
                return false;
        }
        return true;
    }

    /// Tranches of neighbouring years hold together what may be taken from any of them.
    void addBalances(std::int32_t offer)
    {
        const std::vector<rules::Part>& tranches = inputs_.offers[at(offer)].tranches;
        for (std::size_t first = 0; first < tranches.size(); ++first) {
            std::int64_t sum = 0;
            for (std::size_t last = first; last < tranches.size(); ++last) {
                sum += tranches[last].amount;
                Limit limit{.over = "balance:" + inputs_.offers[at(offer)].row->id.text, .amount = sum};
                for (const FixedLine* line : lines_.ofOffer(offer))
                    if (staysWithin(*line, first, last))
                        limit.lines.push_back(line);
                limits_.push_back(std::move(limit));
            }
        }
    }

    void addPairCaps(std::int32_t offer)
    {
        std::map<std::int32_t, std::vector<const FixedLine*>> byNeed;
        for (const FixedLine* line : lines_.ofOffer(offer))
            byNeed[line->needIndex].push_back(line);
        for (auto& [need, lines] : byNeed)
            if (const auto cap = inputs_.pairCap(need, offer)) {
                const rules::PairFacts* said = inputs_.pair(need, offer);
                limits_.push_back({.over = said && said->statesCap ? "cap" : "maximum_per_need",
                                   .amount = *cap,
                                   .lines = std::move(lines)});
            }
    }

    void addStateCaps(std::int32_t offer)
    {
        std::map<std::int32_t, std::vector<const FixedLine*>> byState;
        for (const FixedLine* line : lines_.ofOffer(offer))
            byState[inputs_.needs[at(line->needIndex)].traits.state].push_back(line);
        for (auto& [state, lines] : byState)
            if (const auto cap = inputs_.stateCap(lines.front()->needIndex, offer))
                limits_.push_back({.over = "maximum_per_state", .amount = *cap, .lines = std::move(lines)});
    }

    /// What a line over the years of both sides can find in them.
    void addYears(std::int32_t offer)
    {
        for (const FixedLine* line : lines_.ofOffer(offer)) {
            if (!lines_.isOverYears(*line))
                continue;
            Limit limit{.over = "pair", .lines = {line}};
            for (const rules::Part& phase : inputs_.needs[at(line->needIndex)].phases)
                for (const rules::Part& tranche : inputs_.offers[at(offer)].tranches)
                    if (inputs_.partsMeet(line->needIndex, phase, offer, tranche))
                        limit.amount += std::min(phase.amount, tranche.amount);
            limits_.push_back(std::move(limit));
        }
    }

    /// One line for each need that counted commitments do not count already.
    void addGrantCount(std::int32_t offer)
    {
        const rules::OfferFacts& facts = inputs_.offers[at(offer)];
        if (!facts.maximumGrants)
            return;
        std::map<std::int32_t, const FixedLine*> byNeed;
        for (const FixedLine* line : lines_.ofOffer(offer))
            if (line->amount > 0 && !std::ranges::binary_search(facts.namedNeeds, line->needIndex))
                byNeed.emplace(line->needIndex, line);
        Limit limit{.over = "maximum_grants", .counts = true};
        limit.amount =
            std::max<std::int64_t>(0, *facts.maximumGrants - static_cast<std::int64_t>(facts.namedNeeds.size()));
        for (const auto& [need, line] : byNeed)
            limit.lines.push_back(line);
        limits_.push_back(std::move(limit));
    }

    /// One line for each donor whose cover does not count already.
    void addDonorCount(std::int32_t need)
    {
        const rules::NeedFacts& facts = inputs_.needs[at(need)];
        if (!facts.maxDonors)
            return;
        std::map<PartyId, const FixedLine*> byDonor;
        for (const FixedLine* line : lines_.ofNeed(need)) {
            const PartyId& donor = inputs_.offers[at(line->offerIndex)].row->donor;
            if (line->amount > 0 && !std::ranges::binary_search(facts.donors, donor))
                byDonor.emplace(donor, line);
        }
        Limit limit{.over = "max_donors", .counts = true};
        limit.amount = std::max<std::int64_t>(0, *facts.maxDonors - static_cast<std::int64_t>(facts.donors.size()));
        for (const auto& [donor, line] : byDonor)
            limit.lines.push_back(line);
        limits_.push_back(std::move(limit));
    }

    const Inputs& inputs_;
    const LineIndex& lines_;
    std::vector<Limit> limits_ = {};
};

} // namespace

std::vector<CollidingLine> collidingLines(const Inputs& inputs, const LineIndex& lines)
{
    std::vector<CollidingLine> found;
    for (const FixedLine& line : inputs.lines)
        if (!line.over.empty())
            found.push_back(collision(inputs, line, line.over));
    if (!found.empty())
        return found;
    std::vector<const FixedLine*> fewest;
    std::string over;
    for (Limit& limit : Limits(inputs, lines).all()) {
        std::string name = limit.over;
        const std::vector<const FixedLine*> taken = fewestOver(std::move(limit));
        if (!taken.empty() && (fewest.empty() || taken.size() < fewest.size())) {
            fewest = taken;
            over = std::move(name);
        }
    }
    std::ranges::sort(fewest, {}, [](const FixedLine* line) { return std::tie(line->need, line->offer, line->year); });
    for (const FixedLine* line : fewest)
        found.push_back(collision(inputs, *line, over));
    return found;
}

std::vector<CollidingLine> linesOverYears(const Inputs& inputs, const LineIndex& lines, std::int32_t measure)
{
    std::vector<CollidingLine> found;
    for (std::int32_t n = 0; n < static_cast<std::int32_t>(inputs.needs.size()); ++n)
        for (const FixedLine* line : lines.ofNeed(n))
            if (inputs.needs[at(n)].measureIndex == measure && line->amount > 0 && lines.isOverYears(*line))
                found.push_back(collision(inputs, *line, "pair"));
    return found;
}

} // namespace landbridge::matching
