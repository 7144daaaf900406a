#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/matching/fitting.h"
#include "core/matching/line_index.h"
#include "core/rules/inputs.h"
#include "core/solver/problem.h"

namespace landbridge::matching {

/// An arc whose flow is one line of a proposal.
struct LineArc {
    std::size_t arc = 0;
    std::int32_t need = rules::kNoRecord;
    std::int32_t offer = rules::kNoRecord;
    std::optional<int> year = {};
    const rules::FixedLine* fixed = nullptr; ///< the line without year that it is a part of, or null
};

/// What a node of the problem stands for: a tranche or a phase.
struct NodePart {
    std::int32_t record = rules::kNoRecord; ///< offer or need
    std::int32_t part = 0;
    bool mandatory = false;
};

/// One measure of a run as a problem of whole units, and the way back.
struct MeasureProblem {
    std::int32_t measure = 0;
    solver::Problem problem = {};
    std::vector<LineArc> lines = {};          ///< by arc
    std::vector<NodePart> sources = {};       ///< as solver::Problem::sources
    std::vector<NodePart> phases = {};        ///< as solver::Problem::phases
    std::int32_t firstGroup = 0;              ///< of the problem's groups, in Inputs::groups
    std::vector<std::int64_t> claims = {};    ///< per group: the gaps of its phases that have an edge
    std::vector<std::int64_t> reachable = {}; ///< per need of Inputs (0 in other measures): what its edges could cover
};

/// The problem of one measure. The fixed lines stand and do not collide.
MeasureProblem buildProblem(const rules::Inputs& inputs, const Fitting& fitting, const LineIndex& lines,
                            std::int32_t measure);

/// c of the fixed tie-break: the first 40 bits of SHA-256 of need id, offer id and year with a zero byte between.
std::int64_t tieBreakCost(const std::string& need, const std::string& offer, std::optional<int> year);

} // namespace landbridge::matching
