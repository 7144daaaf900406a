#include "core/matching/fitting.h"

#include <algorithm>
#include <map>

namespace landbridge::matching {
namespace {

/// The needs of one state: whether its conditions on states hold is asked once.
using ByState = std::map<std::int32_t, std::vector<std::int32_t>>;

std::vector<ByState> needsByMeasure(const rules::Inputs& inputs)
{
    std::vector<ByState> all(inputs.measures.size());
    for (std::size_t n = 0; n < inputs.needs.size(); ++n)
        if (const rules::NeedFacts& need = inputs.needs[n]; need.takesPart())
            all[static_cast<std::size_t>(need.measureIndex)][need.traits.state].push_back(static_cast<std::int32_t>(n));
    return all;
}

bool stateFits(const rules::NeedTraits& need, const rules::OfferTraits& offer)
{
    return !rules::statesFit(need, offer) && !rules::excludedStatesFit(need, offer) &&
           !rules::categoriesFit(need, offer);
}

} // namespace

Fitting::Fitting(const rules::Inputs& inputs)
{
    const std::vector<ByState> needs = needsByMeasure(inputs);
    ofOffer_.start.push_back(0);
    for (const rules::OfferFacts& offer : inputs.offers) {
        if (offer.takesPart())
            for (const auto& [state, all] : needs[static_cast<std::size_t>(offer.measureIndex)]) {
                if (!stateFits(inputs.needs[static_cast<std::size_t>(all.front())].traits, offer.traits))
                    continue;
                for (const std::int32_t need : all)
                    if (rules::fits(inputs.needs[static_cast<std::size_t>(need)].traits, offer.traits))
                        ofOffer_.entries.push_back(need);
            }
        std::ranges::sort(ofOffer_.entries.begin() + static_cast<std::ptrdiff_t>(ofOffer_.start.back()),
                          ofOffer_.entries.end());
        ofOffer_.start.push_back(ofOffer_.entries.size());
    }
    transpose(inputs.needs.size());
}

void Fitting::transpose(std::size_t needs)
{
    ofNeed_.start.assign(needs + 1, 0);
    ofNeed_.entries.resize(ofOffer_.entries.size());
    for (const std::int32_t need : ofOffer_.entries)
        ++ofNeed_.start[static_cast<std::size_t>(need) + 1];
    for (std::size_t n = 0; n < needs; ++n)
        ofNeed_.start[n + 1] += ofNeed_.start[n];
    std::vector<std::size_t> next(ofNeed_.start.begin(), ofNeed_.start.end() - 1);
    for (std::size_t o = 0; o + 1 < ofOffer_.start.size(); ++o)
        for (std::size_t i = ofOffer_.start[o]; i < ofOffer_.start[o + 1]; ++i)
            ofNeed_.entries[next[static_cast<std::size_t>(ofOffer_.entries[i])]++] = static_cast<std::int32_t>(o);
}

} // namespace landbridge::matching
