#pragma once

#include "core/matching/problem_builder.h"
#include "core/solver/whole_grants.h"

namespace landbridge::matching {

/// One measure with rules about whole grants as a problem of whole units, and the way back.
struct GrantsProblem {
    solver::WholeGrantProblem problem = {};
    std::vector<LineArc> lines = {};      ///< by way; `arc` is the way
    std::vector<NodePart> sources = {};   ///< as solver::WholeGrantProblem::sources
    std::vector<NodePart> phases = {};    ///< likewise
    std::vector<std::int32_t> needs = {}; ///< likewise: indices into Inputs
    std::vector<std::int32_t> offers = {};
    std::vector<std::int32_t> limitStates = {}; ///< per limit: a need of its state
};

/// The problem of one measure with every rule. `entitled`: what entitlements give each of its groups. The fixed lines
/// stand and do not collide.
GrantsProblem buildGrants(const rules::Inputs& inputs, const Fitting& fitting, const LineIndex& lines,
                          const MeasureProblem& built, const std::vector<std::int64_t>& entitled);

/// The proof of the solver in the words of a certificate.
GrantsProof grantsProof(const rules::Inputs& inputs, const GrantsProblem& grants, const solver::WholeGrantPlan& plan,
                        const Measure& measure);

} // namespace landbridge::matching
