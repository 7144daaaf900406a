#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/interchange/canonical_tables.h"

/// Small rounds as files, for the tests of the import.
namespace landbridge::testing {

using Files = std::map<std::string, std::string>; ///< table to the bytes of its file

/// A small round that imports without a finding.
inline Files aRoundOfFiles()
{
    return {
        {"round", "title,currency,as_of\nRound,USD,2026-04-15\n"},
        {"parties", "id,name,kind,country\nMOZ,Mozambique,state,MOZ\nNOR,Norway,state,NOR\n"},
        {"needs", "id,state,title,amount,priority,support,unit\nN-1,MOZ,Clearance,1000.50,1,,\nN-2,MOZ,Detectors,4,1,"
                  "equipment,detector\n"},
        {"offers", "id,donor,amount,currency\nO-1,NOR,500,USD\n"},
    };
}

inline Files with(Files files, const std::string& table, const std::string& bytes)
{
    files[table] = bytes;
    return files;
}

inline TablesImport importOf(const Files& files, const ImportOptions& options = {}, const Workspace& before = {})
{
    std::vector<TableSource> sources;
    for (const auto& [table, bytes] : files)
        sources.push_back({.file = table + ".csv", .table = table, .bytes = bytes});
    return readTables(before, sources, options).value();
}

inline Workspace workspaceOf(const Files& files)
{
    return changed({}, importOf(files).changes).value();
}

/// "file:line:column CODE" of each finding, joined by blanks.
inline std::string placesOf(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& finding : findings)
        text += (text.empty() ? "" : " ") + finding.where.file + ":" + std::to_string(finding.where.line) + ":" +
                finding.where.column + "=" + std::string(messageId(finding.code));
    return text;
}

} // namespace landbridge::testing
