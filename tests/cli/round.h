#pragma once

#include "tests/cli/program.h"
#include "tests/support/storage_round.h"

namespace landbridge::testing {

/// The folder of the example round.
inline const std::string kExample = std::string(LANDBRIDGE_RESOURCES) + "/samples/example";

/// A folder with a workspace "round.lbw" in it, and places beside it.
class RoundFolder {
public:
    RoundFolder() { run({"new", file(), "--title", "Test round", "--as-of", "2026-04-15"}); }
    std::string file() const { return at("round.lbw"); }
    std::string at(std::string_view name) const { return (folder_ / name).string(); }
    const TemporaryFolder& folder() const { return folder_; }
    /// Writes "NAME.csv" and imports it.
    Answer import(const std::string& table, std::string_view rows, std::vector<std::string> more = {}) const
    {
        writeFile(folder_ / (table + ".csv"), rows);
        std::vector<std::string> words = {"import", file(), at(table + ".csv"), "--json"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    /// Two states, two ranked and endorsed needs of 1000 and 2000, an offer of 1500.
    void fill() const;
    std::string digest() const;

private:
    TemporaryFolder folder_ = {};
};

/// The member of a document as text; "" where it is none.
inline std::string text(const Json& json, std::string_view key)
{
    return std::string(json.at(key).text().value_or(""));
}

/// The codes of the findings of a document, in order.
inline std::vector<std::string> codes(const Json& document)
{
    std::vector<std::string> found;
    const Json& findings = document.at("findings");
    for (const Json& finding : findings.elements())
        found.push_back(text(finding, "code"));
    return found;
}

inline std::string RoundFolder::digest() const
{
    return text(run({"check", file(), "--json"}).document(), "data_digest");
}

inline void RoundFolder::fill() const
{
    import("parties", "id,name,kind\nMOZ,Mozambique,state\nNOR,Norway,state\n");
    import("needs", "id,state,title,amount,priority,endorsed_by,endorsed_on\n"
                    "N-1,MOZ,Clearance,1000,1,Institute,2026-01-31\n"
                    "N-2,MOZ,Survey,2000,2,Institute,2026-01-31\n");
    import("offers", "id,donor,amount\nO-1,NOR,1500\n");
}

} // namespace landbridge::testing
