#pragma once

#include "core/explanation/unused.h"
#include "core/formats/json.h"
#include "ui/words/explanations.h"

namespace landbridge::cli {

/// The facts of core/explanation as documents: amounts as decimal strings, shares as fractions, reasons by their names,
/// and the same in sentences under "text".
Json whyJson(const explanation::Why& answer, const explanation::Ground& ground, const ExplanationWords& words);
Json whyNotJson(const explanation::WhyNot& answer, const explanation::Ground& ground, const ExplanationWords& words);
Json unmetJson(const explanation::Unmet& answer, const explanation::Ground& ground, const ExplanationWords& words);
Json unusedJson(const explanation::Unused& answer, const explanation::Ground& ground, const ExplanationWords& words);
Json cutOffJson(const explanation::CutOff& answer, const ExplanationWords& words);

} // namespace landbridge::cli
