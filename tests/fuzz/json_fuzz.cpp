#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "core/formats/json.h"

using namespace landbridge;

/// What is read is written in one way, and reading that gives the same value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto json = readJson({reinterpret_cast<const char*>(data), size});
    if (!json)
        return 0;
    const auto canonical = readJson(json->canonicalText());
    const auto pretty = readJson(json->prettyText());
    if (!canonical || !pretty || *canonical != *json || *pretty != *json)
        std::abort();
    return 0;
}
