#pragma once

#include <optional>
#include <vector>

#include "core/matching/fitting.h"
#include "core/matching/grants_builder.h"
#include "core/matching/ledger.h"
#include "core/matching/problem_builder.h"
#include "core/solver/assignment.h"

namespace landbridge::matching {

/// The answer of the solver for one measure.
struct MeasureAnswer {
    MeasureProblem built = {};
    std::vector<std::int64_t> covered = {}; ///< per group of the problem
    solver::Assignment plan = {};           ///< of a measure without rules about whole grants
    /// Of a measure with such rules.
    struct WholeGrants {
        GrantsProblem built = {};
        solver::WholeGrantPlan plan = {};
        std::int64_t atLeast = 0; ///< grants that these amounts need
        Int128 tieBreak = 0;
    };
    std::optional<WholeGrants> grants = {};
};

/// The lines of the whole plan: fixed ones, those whose year the plan decides, and what is proposed; sorted.
std::vector<PlanLine> planLines(const rules::Inputs& inputs, const LineIndex& lines,
                                const std::vector<MeasureAnswer>& answers);

/// The run without its digests, configuration and vocabularies: tiers, groups, needs, offers, matches, grants, levels
/// and the labels of the certificate.
Run buildRun(const rules::Inputs& inputs, const Fitting& fitting, const Ledger& ledger,
             const std::vector<MeasureAnswer>& answers);

} // namespace landbridge::matching
