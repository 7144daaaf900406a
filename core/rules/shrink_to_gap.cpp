#include <algorithm>

#include "core/rules/input_parts.h"

namespace landbridge::rules::parts {

namespace {

/// Lines placed into the phases of one need. Lines that came first keep what they have, though it may move to other
/// phases that they can use.
class Placement {
public:
    explicit Placement(const std::vector<Part>& phases)
    {
        for (const Part& phase : phases)
            free_.push_back(phase.amount);
    }

    /// Places as much of `amount` as fits into the phases of `usable`; returns how much.
    std::int64_t place(std::vector<std::size_t> usable, std::int64_t amount)
    {
        lines_.push_back({.usable = std::move(usable), .placed = std::vector<std::int64_t>(free_.size(), 0)});
        std::int64_t done = 0;
        while (done < amount) {
            const std::int64_t step = push(amount - done);
            if (step == 0)
                break;
            done += step;
        }
        return done;
    }

private:
    struct Line {
        std::vector<std::size_t> usable = {};
        std::vector<std::int64_t> placed = {};
    };
    struct Visit {
        std::size_t line = 0;
        std::size_t from = 0; ///< index of the visit that led here
        std::size_t phase = 0;
    };

    /// Pushes up to `most` of the last line along a shortest chain of moves.
    std::int64_t push(std::int64_t most)
    {
        std::vector<Visit> visits;
        std::vector<bool> seen(free_.size(), false);
        const auto reach = [&](std::size_t line, std::size_t from) {
            for (const std::size_t phase : lines_[line].usable)
                if (!seen[phase]) {
                    seen[phase] = true;
                    visits.push_back({.line = line, .from = from, .phase = phase});
                }
        };
        reach(lines_.size() - 1, kStart);
        for (std::size_t at = 0; at < visits.size(); ++at) {
            const std::size_t phase = visits[at].phase;
            if (free_[phase] > 0)
                return move(visits, at, std::min(most, free_[phase]));
            for (std::size_t line = 0; line < lines_.size(); ++line)
                if (lines_[line].placed[phase] > 0)
                    reach(line, at);
        }
        return 0;
    }

    std::int64_t move(const std::vector<Visit>& visits, std::size_t end, std::int64_t amount)
    {
        for (std::size_t at = end; visits[at].from != kStart; at = visits[at].from)
            amount = std::min(amount, lines_[visits[at].line].placed[visits[visits[at].from].phase]);
        free_[visits[end].phase] -= amount;
        for (std::size_t at = end; at != kStart; at = visits[at].from) {
            lines_[visits[at].line].placed[visits[at].phase] += amount;
            if (visits[at].from != kStart)
                lines_[visits[at].line].placed[visits[visits[at].from].phase] -= amount;
        }
        return amount;
    }

    static constexpr std::size_t kStart = static_cast<std::size_t>(-1);
    std::vector<std::int64_t> free_ = {};
    std::vector<Line> lines_ = {};
};

} // namespace

void shrinkToGap(const NeedFacts& need, const std::vector<OfferFacts>& offers, std::span<FixedLine*> lines)
{
    std::vector<FixedLine*> order(lines.begin(), lines.end());
    std::ranges::sort(order, {}, [](const FixedLine* line) {
        return std::make_tuple(line->kind != MatchState::locked, line->offer.text, line->year.value_or(0));
    });
    Placement placement(need.phases);
    for (FixedLine* line : order) {
        const Timing& offered = offers[static_cast<std::size_t>(line->offerIndex)].traits.timing;
        std::vector<std::size_t> usable;
        for (std::size_t i = 0; i < need.phases.size(); ++i) {
            const std::optional<int> year = need.phases[i].year;
            const bool ofYear = !year || !line->year || year == line->year;
            const bool offeredThen = !year || (offered.isSplit() ? std::ranges::binary_search(offered.years, *year)
                                                                 : offered.window.holds(*year));
            if (ofYear && offeredThen)
                usable.push_back(i);
        }
        line->amount = placement.place(std::move(usable), line->wanted);
    }
}

} // namespace landbridge::rules::parts
