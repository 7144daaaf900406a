#include "core/solver/whole_grants.h"

#include <algorithm>
#include <functional>

#include "core/solver/whole_grants_search.h"
#include "core/solver/whole_grants_tree.h"

namespace landbridge::solver {
namespace {

class WholeGrantSolver {
public:
    WholeGrantSolver(const WholeGrantProblem& problem, const WholeGrantOptions& options, const std::stop_token& stop)
        : index_(problem), problem_(problem), options_(options), stop_(stop), diver_(index_, stop)
    {
    }

    WholeGrantPlan solve()
    {
        if (!diver_.placeFixed())
            return {.status = WholeGrantPlan::Status::impossible};
        if (!findFirstPlan())
            return {.status = WholeGrantPlan::Status::stopped};
        WholeGrantTree tree(index_, diver_, stop_);
        plan_.prices = tree.rootPrices();
        WholeGrantSearch search(index_, diver_, stop_);
        search.improve(best_, bounds(), options_.effort);
        diver_.openCaps();
        branch(tree);
        plan_.nodes = search.rounds() + tree.nodes();
        describe();
        return std::move(plan_);
    }

private:
    static constexpr std::int64_t kCases = 20'000;
    static constexpr std::int64_t kCasesPerEffort = 20; ///< steps that a case is taken to cost

    Decisions nothing() const
    {
        return {std::vector(problem_.pairs.size(), Fate::open), std::vector(problem_.needs.size(), Fate::open)};
    }

    /// The fixed lines alone, then what a dive through everything finds.
    bool findFirstPlan()
    {
        Decisions bare{std::vector(problem_.pairs.size(), Fate::no), std::vector(problem_.needs.size(), Fate::no)};
        if (!diver_.dive(bare))
            return false;
        best_ = diver_.flow();
        for (int sharing = 0; sharing < (diver_.hasJoints() ? 3 : 1); ++sharing) {
            Decisions all = nothing();
            if (diver_.dive(all, sharing) && diver_.valueOf(diver_.flow()) > diver_.valueOf(best_))
                best_ = diver_.flow();
        }
        diver_.openCaps();
        return true;
    }

    std::vector<std::int64_t> bounds() const
    {
        std::vector<std::int64_t> most;
        for (const BoundPrices& prices : plan_.prices)
            most.push_back(boundOf(index_, prices, nothing()));
        most.resize(index_.tiers().size(), kUnlimited);
        return most;
    }

    void branch(WholeGrantTree& tree)
    {
        std::int64_t cases = std::min(kCases, options_.effort / kCasesPerEffort);
        if (problem_.pairs.size() > 400)
            cases = 1;
        TreeAnswer answer = tree.search(best_, cases);
        isProved_ = answer.isProved;
        plan_.complete = answer.isComplete;
        if (isProved_) {
            plan_.prices = std::move(tree.prices());
            plan_.proof = std::move(tree.steps());
        } else {
            plan_.proof.assign(1, {});
            for (std::size_t i = 0; i < plan_.prices.size(); ++i)
                plan_.proof[0].prices.push_back(static_cast<std::int32_t>(i));
        }
    }

    void describe()
    {
        const PlanValue value = diver_.valueOf(best_);
        const std::vector<std::int64_t> most = isProved_ ? value.totals : bounds();
        plan_.flow = best_;
        plan_.covered = diver_.coveredBy(best_);
        plan_.shortfall = value.shortfall;
        plan_.reached = value.reached;
        bool isOptimal = true;
        for (std::size_t t = 0; t < value.totals.size(); ++t) {
            plan_.totals.push_back({index_.tiers()[t], value.totals[t], std::max(most[t], value.totals[t])});
            isOptimal = isOptimal && most[t] <= value.totals[t];
        }
        plan_.status = stop_.stop_requested() ? WholeGrantPlan::Status::stopped
                       : isOptimal            ? WholeGrantPlan::Status::optimal
                                              : WholeGrantPlan::Status::withinBound;
    }

    const WholeGrantIndex index_;
    const WholeGrantProblem& problem_;
    const WholeGrantOptions& options_;
    const std::stop_token& stop_;
    WholeGrantDiver diver_;
    std::vector<std::int64_t> best_ = {};
    bool isProved_ = false;
    WholeGrantPlan plan_ = {};
};

} // namespace

std::int64_t grantsNeeded(const WholeGrantProblem& problem, const std::vector<std::int64_t>& covered)
{
    const WholeGrantIndex index(problem);
    std::vector<Int128> wanted;
    for (std::size_t g = 0; g < covered.size(); ++g)
        wanted.push_back(Int128{covered[g]} - problem.groups[g].fixed);
    std::vector<std::vector<std::int64_t>> grants(covered.size());
    std::int64_t needed = 0;
    for (std::size_t p = 0; p < problem.pairs.size(); ++p) {
        const auto group =
            static_cast<std::size_t>(problem.needs[static_cast<std::size_t>(problem.pairs[p].need)].group);
        if (index.isFixed(p) || problem.pairs[p].granted)
            wanted[group] -= index.isFixed(p) ? problem.pairs[p].exact : index.largest(p);
        else
            grants[group].push_back(index.largest(p));
    }
    for (std::size_t g = 0; g < grants.size(); ++g) {
        std::ranges::sort(grants[g], std::greater{});
        for (std::size_t i = 0; i < grants[g].size() && wanted[g] > 0; ++i) {
            wanted[g] -= grants[g][i];
            ++needed;
        }
    }
    return needed;
}

WholeGrantPlan solveWholeGrants(const WholeGrantProblem& problem, const WholeGrantOptions& options,
                                const std::stop_token& stop)
{
    return WholeGrantSolver(problem, options, stop).solve();
}

} // namespace landbridge::solver
